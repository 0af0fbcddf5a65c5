package org.openita.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Colleagues;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The follow-up of published plans: how far they have come, what is late, and who is asked for it. */
@Service
public class FollowUps {

    /** Earlier years are closed: nobody is asked for them any more. */
    private static final int YEARS_ASKED = 2;

    private final FollowedPlans plans;
    private final Colleagues colleagues;
    private final Clock clock;

    FollowUps(FollowedPlans plans, Colleagues colleagues, Clock clock) {
        this.plans = plans;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** How far the published plan of a year has come; nothing where none is published. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Standing> find(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency);
        return progress(agency, year).map(progress -> standing(actor, progress));
    }

    /** What is late or soon due in the running and the last fiscal year, the most urgent first, with who is asked. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Lateness lateness(Actor actor, AgencyCode agency) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency);
        return new Lateness(open(agency).stream()
                .flatMap(progress -> standing(actor, progress).urgent().stream())
                .toList());
    }

    /** The published plans that somebody is still asked for. */
    List<Progress> open(AgencyCode agency) {
        var today = today();
        return plans.years(agency).stream()
                .filter(year -> !year.first().isAfter(today))
                .filter(year -> year.last().plusYears(YEARS_ASKED - 1L).isAfter(today))
                .flatMap(year -> progress(agency, year).stream())
                .toList();
    }

    Optional<Progress> progress(AgencyCode agency, FiscalYear year) {
        return plans.progress(agency, year);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Standing standing(Actor actor, Progress progress) {
        return Standing.of(actor, progress, today(), colleagues.of(progress.agency()));
    }
}
