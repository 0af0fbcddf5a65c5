package org.openita.followup;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.followup.ConclusionStore.Kept;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies say of their measures at the end of the year. */
@Service
public class Conclusions {

    static final String OVERTAKEN = "followup.problem.overtaken";

    private final ConclusionStore store;
    private final AuditTrail trail;

    Conclusions(ConclusionStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    Conclusion of(AgencyCode agency, PlannedMeasure measure) {
        return in(all(agency, measure.place().year()), measure);
    }

    List<Kept> all(AgencyCode agency, FiscalYear year) {
        return store.all(agency, year);
    }

    /** What is said of the measure, or else of the same one in an earlier version of the plan, not yet written here. */
    static Conclusion in(List<Kept> all, PlannedMeasure measure) {
        return all.stream()
                .filter(kept -> kept.isOf(measure))
                .findFirst()
                .map(Kept::conclusion)
                .or(() -> all.stream()
                        .filter(kept -> kept.isOfSame(measure))
                        .findFirst()
                        .map(kept -> kept.conclusion().after(Conclusion.NONE)))
                .orElse(Conclusion.NONE);
    }

    /** Writes what the agency says; false, and nothing is lost, where somebody else wrote meanwhile. */
    @Transactional
    public boolean write(Actor actor, AgencyCode agency, PlannedMeasure measure, Conclusion conclusion) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var before = of(agency, measure);
        if (!store.write(agency, measure.id(), conclusion)) {
            return false;
        }
        trail.record(new Change(
                actor.who(),
                Optional.of(agency.value()),
                "followup.conclude",
                measure.place().year() + " " + measure.title(),
                before.described(),
                conclusion.described()));
        return true;
    }

    /**
     * The work on a measure's conclusion as a page shows it.
     *
     * @param saved what is kept now
     * @param typed what stands in the form
     * @param mayWrite whether the reader writes it
     */
    public record Work(Conclusion saved, Conclusion typed, Problems problems, boolean mayWrite) {

        /** Whether somebody else wrote between the opening and the sending of the form. */
        public boolean isOvertaken() {
            return problems.with("result")
                    .filter(problem -> problem.message().equals(OVERTAKEN))
                    .isPresent();
        }
    }
}
