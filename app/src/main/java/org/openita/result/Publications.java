package org.openita.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes results public, and takes them back where nothing published rests on them. */
@Service
public class Publications {

    private final RecordingStore store;
    private final List<ResultUse> uses;
    private final AuditTrail trail;
    private final Clock clock;

    Publications(RecordingStore store, List<ResultUse> uses, AuditTrail trail, Clock clock) {
        this.store = store;
        this.uses = List.copyOf(uses);
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a public result may be taken back. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(AgencyCode agency, FiscalYear year) {
        return uses.stream().noneMatch(use -> use.needsPublic(agency, year));
    }

    /**
     * Lets everybody read a result, or again only those of the agency; nothing happens where it is so already.
     *
     * @throws Refused where something published rests on a result that is to be taken back
     */
    @Transactional
    public void show(Actor actor, AgencyCode agency, FiscalYear year, Visibility visibility) {
        actor.mustBeAllowed(Permission.RECORD_RESULTS, agency);
        var found = store.recorded(List.of(agency), year).get(agency);
        if (found == null) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        if (found.edition().isPublic() == (visibility == Visibility.PUBLIC)) {
            return;
        }
        if (visibility == Visibility.WITHIN_AGENCY && !mayWithdraw(agency, year)) {
            throw new Refused(RefusalCode.RESULT_IN_USE, year.toString());
        }
        var since = visibility == Visibility.PUBLIC ? Optional.of(clock.instant()) : Optional.<Instant>empty();
        if (store.publish(agency, year, new Edition(found.edition().number(), since)) == 0) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.value()),
                visibility == Visibility.PUBLIC ? "result.publish" : "result.withdraw",
                year.toString(),
                Map.of("public", found.edition().isPublic()),
                Map.of("public", since.isPresent())));
    }
}
