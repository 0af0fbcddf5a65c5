package org.openita.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.round.Round;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.springframework.context.ApplicationContext;

/** Rounds to answer in, and answers to them. */
final class SurveyFixture {

    static final AgencyCode AGENCY = new AgencyCode("tak-pao");
    static final FiscalYear YEAR = new FiscalYear(2568);
    static final Actor OFFICER = new Actor(
            new Who(Who.Kind.SYSTEM, 0, "test"),
            List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));

    private final Rounds rounds;
    private final SurveyLinks links;
    private final Answers answers;
    private final Clock clock;

    private SurveyFixture(Rounds rounds, SurveyLinks links, Answers answers, Clock clock) {
        this.rounds = rounds;
        this.links = links;
        this.answers = answers;
        this.clock = clock;
    }

    /** With the parts of the running application. */
    static SurveyFixture of(ApplicationContext beans) {
        return new SurveyFixture(
                beans.getBean(Rounds.class),
                beans.getBean(SurveyLinks.class),
                beans.getBean(Answers.class),
                beans.getBean(Clock.class));
    }

    /** A round that takes answers today. */
    Round open(StaffAnswer way) {
        var round = prepared(way);
        rounds.open(OFFICER, round);
        return rounds.find(AGENCY, YEAR).orElseThrow();
    }

    Round prepared(StaffAnswer way) {
        var today = LocalDate.now(clock);
        var calendar = new Calendar(today.minusDays(1), today.plusDays(9), today.plusDays(20), today.plusDays(30));
        var framework = rounds.frameworks().stream()
                .filter(each -> each.year().equals(YEAR))
                .findFirst()
                .orElseThrow();
        return rounds.prepare(OFFICER, AGENCY, framework, new RoundPlan(calendar, Optional.of(120), way));
    }

    SurveyLink link(Round round, Questionnaire questionnaire) {
        return links.of(round).stream()
                .filter(link -> link.questionnaire() == questionnaire)
                .findFirst()
                .orElseThrow();
    }

    List<OneTimeCode> codes(Round round, int count) {
        return links.codes(OFFICER, round, count);
    }

    /** Every field of a form that answers each question by its first choice. */
    Map<String, String> filled(SurveyLink link) {
        var fields = new HashMap<String, String>();
        fields.put("token", answers.start(link));
        fields.put("agrees", "yes");
        fields.put("do", "send");
        answers.questions(link).all().forEach(question -> fields.put(question.field(), "1"));
        return fields;
    }
}
