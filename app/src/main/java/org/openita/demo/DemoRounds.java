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
import org.openita.round.Assignments;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.springframework.stereotype.Component;

/** A round of the fictional municipality that anybody may answer, with an assessor who asks for it. */
@Component
class DemoRounds {

    private static final String AGENCY = "example-town";
    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final int STAFF = 180;
    private static final int DAYS = 90;
    private static final String ASSESSOR = "assessor@demo.example";
    private static final int INTERVIEWS = 40;

    private final Agencies agencies;
    private final Rounds rounds;
    private final Assignments assignments;
    private final DemoDisclosures disclosures;
    private final Clock clock;

    DemoRounds(Agencies agencies, Rounds rounds, Assignments assignments, DemoDisclosures disclosures, Clock clock) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.assignments = assignments;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** Unless there is a round of the year already, or anything was disclosed in it. */
    void load() {
        var town = agencies.find(AGENCY).filter(Agency::fictional);
        town.filter(agency -> rounds.find(agency.code(), YEAR).isEmpty()).ifPresent(this::open);
        town.flatMap(agency -> rounds.find(agency.code(), YEAR))
                .ifPresent(round -> disclosures.load(round, LocalDate.now(clock)));
    }

    private void open(Agency agency) {
        var actor = new Actor(Who.SYSTEM, List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));
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
        assignments.candidates(actor).stream()
                .filter(account -> account.email().equals(ASSESSOR))
                .forEach(account ->
                        assignments.assign(actor, account, YEAR, List.of(agency.code()), Optional.of(INTERVIEWS)));
    }
}
