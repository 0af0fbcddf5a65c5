package org.openita.planning;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.measure.ResultSuggestions;
import org.openita.planning.Saving.Closed;
import org.openita.planning.Saving.Overtaken;
import org.openita.planning.Saving.Saved;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency suggests in its own words, in place of the framework's. */
@Service
class OwnSuggestions {

    private final DraftStore drafts;
    private final SuggestionStore store;
    private final AuditTrail trail;

    OwnSuggestions(DraftStore drafts, SuggestionStore store, AuditTrail trail) {
        this.drafts = drafts;
        this.store = store;
        this.trail = trail;
    }

    /** What the agency has written for a place of the plan in work. */
    @Transactional(readOnly = true)
    public DraftSuggestion at(Workbench bench, ResultSuggestions.Place place) {
        return store.find(bench.agency().code(), bench.head(), place.code())
                .orElseGet(() -> new DraftSuggestion(place.code(), 0, ""));
    }

    /** What the agency has written, by place. */
    @Transactional(readOnly = true)
    public Map<Code, String> all(Workbench bench) {
        return store.all(bench.agency().code(), bench.head()).stream()
                .collect(toMap(DraftSuggestion::place, DraftSuggestion::text));
    }

    /** Saves the words for a place that was seen in this revision; none let the framework speak again. */
    @Transactional
    public Saving<DraftSuggestion> save(Actor actor, AgencyCode agency, FiscalYear year, DraftSuggestion suggestion) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var plan = drafts.steady(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        if (!plan.isDraft()) {
            return new Closed<>();
        }
        var before = store.find(agency, plan, suggestion.place());
        if (!store.save(agency, plan, suggestion)) {
            return new Overtaken<>(store.find(agency, plan, suggestion.place()));
        }
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.value()),
                "planning.suggestion",
                plan.subject(suggestion.place().value()),
                before.map(each -> Map.<String, Object>of("suggestion", each.text()))
                        .orElse(Map.of()),
                suggestion.text().isEmpty() ? Map.of() : Map.of("suggestion", suggestion.text())));
        return new Saved<>();
    }
}
