package org.openita.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.result.ExplainedResult;
import org.openita.result.Results;
import org.openita.round.Round;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.openita.suppression.TraitGroups;
import org.springframework.context.ApplicationContext;

/** Rounds to answer in, and answers to them. */
final class SurveyFixture {

    static final AgencyCode AGENCY = new AgencyCode("tak-pao");
    static final FiscalYear YEAR = new FiscalYear(2568);
    static final Actor OFFICER = new Actor(
            new Who(Who.Kind.SYSTEM, 0, "test"),
            List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));

    private final ApplicationContext beans;
    private final Rounds rounds;
    private final SurveyLinks links;
    private final Answers answers;

    private SurveyFixture(ApplicationContext beans) {
        this.beans = beans;
        rounds = beans.getBean(Rounds.class);
        links = beans.getBean(SurveyLinks.class);
        answers = beans.getBean(Answers.class);
    }

    /** With the parts of the running application. */
    static SurveyFixture of(ApplicationContext beans) {
        return new SurveyFixture(beans);
    }

    /** A round that takes answers today. */
    Round open(StaffAnswer way) {
        var round = prepared(way);
        rounds.open(OFFICER, round);
        return rounds.find(AGENCY, YEAR).orElseThrow();
    }

    Round prepared(StaffAnswer way) {
        var today = LocalDate.now(beans.getBean(Clock.class));
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

    /** An answer with the same choice throughout, kept as if its own code had let it in; its receipt. */
    OneTimeCode answered(Round round, Questionnaire questionnaire, int choice) {
        var link = link(round, questionnaire);
        var choices = new byte[answers.questions(link).count()];
        Arrays.fill(choices, (byte) choice);
        var token = answers.read(link, answers.start(link)).orElseThrow();
        var code = OneTimeCode.random();
        beans.getBean(CodeStore.class).add(round.id(), questionnaire, List.of(code.hash()));
        return answers.answer(link, token, Optional.of(code), new Sheet(choices, new byte[3]), "ข้อเสนอแนะ");
    }

    /** As many such answers as a questionnaire must have to be scored. */
    void answeredByTen(Round round, Questionnaire questionnaire, int choice) {
        for (int sheet = 0; sheet < TraitGroups.FEWEST; sheet++) {
            answered(round, questionnaire, choice);
        }
    }

    /** What the agency's closed round came to, if anything. */
    Optional<ExplainedResult> result() {
        var agency = beans.getBean(Agencies.class).find(AGENCY.value()).orElseThrow();
        return beans.getBean(Results.class).find(OFFICER, agency, YEAR);
    }

    List<Questions.Question> questions(Round round, Questionnaire questionnaire) {
        return Questions.of(rounds.framework(round), questionnaire).all();
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
