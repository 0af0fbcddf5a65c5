package org.openita.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.result.Published;
import org.openita.result.RecordedResult;
import org.openita.result.Recording;
import org.openita.result.Results;
import org.openita.result.Visibility;
import org.openita.scoring.KnownValues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results entered by hand, one agency and year at a time; each change is kept in the trail. */
@Service
public class Entries {

    private static final KnownValues NOTHING = new KnownValues(Map.of());

    private final Results results;
    private final AuditTrail trail;

    Entries(Results results, AuditTrail trail) {
        this.results = results;
        this.trail = trail;
    }

    /** What is kept of an agency's year, public or not. */
    @Transactional(readOnly = true)
    public Optional<RecordedResult> find(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.RECORD_RESULTS, agency);
        return Optional.ofNullable(results.recorded(List.of(agency), year).get(agency));
    }

    /**
     * Keeps what was typed in place of the edition that was shown; the same again changes nothing.
     *
     * @throws org.openita.platform.Refused where somebody changed it meanwhile
     */
    @Transactional
    public void enter(Actor actor, AgencyCode agency, Framework framework, EntryForm form, Visibility visibility) {
        var kept = find(actor, agency, framework.year());
        var before = kept.map(RecordedResult::known).orElse(NOTHING);
        var known = form.known(framework, before);
        var published = form.published(framework);
        var shows = visibility == Visibility.PUBLIC
                && kept.filter(result -> result.edition().isPublic()).isEmpty();
        var same = described(known, published)
                .equals(kept.map(result -> described(before, result.published()))
                        .orElse(Map.of()));
        if (same && !shows) {
            return;
        }
        results.recordAll(framework, List.of(new Recording(agency, form.edition(), published, known)), visibility);
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.value()),
                "intake.enter",
                framework.year().toString(),
                kept.map(result -> described(before, result.published())).orElse(Map.of()),
                described(known, published)));
    }

    private static Map<String, Object> described(KnownValues known, Published published) {
        var described = new TreeMap<String, Object>();
        known.values().forEach((code, value) -> described.put(code.value(), plain(value)));
        described.put("source", published.source());
        published.level().ifPresent(level -> described.put("level", level));
        published.provinceRank().ifPresent(rank -> described.put("provinceRank", rank));
        published.typeRank().ifPresent(rank -> described.put("typeRank", rank));
        return described;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
