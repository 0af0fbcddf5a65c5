package org.openita.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.access.Account;
import org.openita.access.ActingAs;
import org.openita.access.Actor;
import org.openita.access.Colleagues;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.round.Assignments;
import org.openita.round.Round;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.springframework.context.ApplicationContext;

/** An assessor with an account, one without an assignment, and rounds to ask in. */
final class FieldworkFixture {

    static final AgencyCode AGENCY = new AgencyCode("tak-pao");
    static final FiscalYear YEAR = new FiscalYear(2568);
    static final Actor OVERSIGHT = ActingAs.everywhere(Role.OVERSIGHT);
    static final Actor STRANGER = new Actor(
            new Who(Who.Kind.ACCOUNT, 987_654, "another assessor"),
            List.of(new Grant(Role.ASSESSOR, Optional.empty(), Optional.empty())));

    private final Rounds rounds;
    private final Assignments assignments;
    private final Colleagues colleagues;
    private final Clock clock;

    private FieldworkFixture(Rounds rounds, Assignments assignments, Colleagues colleagues, Clock clock) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    static FieldworkFixture of(ApplicationContext beans) {
        return new FieldworkFixture(
                beans.getBean(Rounds.class),
                beans.getBean(Assignments.class),
                beans.getBean(Colleagues.class),
                beans.getBean(Clock.class));
    }

    Account account() {
        return colleagues.holding(Role.ASSESSOR).stream()
                .filter(each -> each.email().equals("assessor@demo.example"))
                .findFirst()
                .orElseThrow();
    }

    Actor assessor() {
        return new Actor(
                new Who(Who.Kind.ACCOUNT, account().id(), account().name()),
                account().grants());
    }

    /** A round that takes answers today and has nobody to ask for it. */
    Round open() {
        var round = prepared();
        rounds.open(OVERSIGHT, round);
        return rounds.find(AGENCY, YEAR).orElseThrow();
    }

    Round prepared() {
        var today = LocalDate.now(clock);
        var calendar = new Calendar(today.minusDays(1), today.plusDays(9), today.plusDays(20), today.plusDays(30));
        var framework = rounds.frameworks().stream()
                .filter(each -> each.year().equals(YEAR))
                .findFirst()
                .orElseThrow();
        return rounds.prepare(
                OVERSIGHT, AGENCY, framework, new RoundPlan(calendar, Optional.of(120), StaffAnswer.BY_LINK));
    }

    /** An open round with the assessor assigned. */
    Round assigned() {
        var round = open();
        assign();
        return round;
    }

    void assign() {
        assignments.assign(OVERSIGHT, account(), YEAR, List.of(AGENCY), Optional.of(30));
    }
}
