package org.openita.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.springframework.stereotype.Component;

/** A round of the fictional municipality that anybody may answer. */
@Component
class DemoRounds {

    private static final String AGENCY = "example-town";
    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final int STAFF = 180;
    private static final int DAYS = 90;

    private final Agencies agencies;
    private final Rounds rounds;
    private final Clock clock;

    DemoRounds(Agencies agencies, Rounds rounds, Clock clock) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Unless there is a round of the year already. */
    void load() {
        agencies.find(AGENCY)
                .filter(Agency::fictional)
                .filter(agency -> rounds.find(agency.code(), YEAR).isEmpty())
                .ifPresent(this::open);
    }

    private void open(Agency agency) {
        var actor = new Actor(
                new Who(Who.Kind.SYSTEM, 0, "OpenITA"),
                List.of(new Grant(Role.OFFICER, Optional.of(agency.code()), Optional.empty())));
        var today = LocalDate.now(clock);
        var calendar = new Calendar(today, today.plusDays(DAYS), today.plusDays(2L * DAYS), today.plusDays(3L * DAYS));
        rounds.frameworks().stream()
                .filter(framework -> framework.year().equals(YEAR))
                .findFirst()
                .map(framework -> rounds.prepare(
                        actor,
                        agency.code(),
                        framework,
                        new RoundPlan(calendar, Optional.of(STAFF), StaffAnswer.BY_LINK)))
                .ifPresent(round -> rounds.open(actor, round));
    }
}
