package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openita.access.ActingAs.actingAs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.framework.Code;
import org.openita.result.ExplainedResult;
import org.openita.result.Published;
import org.openita.result.Recording;
import org.openita.result.Results;
import org.openita.result.Sureness;
import org.openita.result.Visibility;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.openita.scoring.KnownValues;
import org.openita.uncertainty.RankBand;
import org.openita.uncertainty.SheetLayout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SurenessIT {

    @Autowired
    ApplicationContext beans;

    SurveyFixture surveys;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rounds rounds;

    @Autowired
    Results results;

    @Autowired
    Agencies agencies;

    Round round;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
    }

    @Test
    void everyScoreFromAnswersTellsHowSureItIsAndTheOverallOneOnceAllIsKnown() {
        jdbc.sql("update round set staff = 180 where id = :round")
                .param("round", round.id())
                .update();
        for (int sheet = 0; sheet < 12; sheet++) {
            answer(Questionnaire.IIT, 1 + sheet % 2);
            answer(Questionnaire.EIT1, 1);
            answer(Questionnaire.EIT2, 1 + sheet % 2);
        }
        close();

        var counted = results.sureness(result());
        assertThat(counted.at(new Code("i1")).orElseThrow().respondents()).isEqualTo(12);
        assertThat(counted.at(new Code("EIT")).orElseThrow().respondents()).isEqualTo(24);
        assertThat(counted.at(Code.OVERALL)).isEmpty();
        assertThat(counted.levels()).isEmpty();
        assertThat(counted.few()).hasValue(new Sureness.Few(12, 30));

        var edition = result().recorded().edition().number();
        var typed = new KnownValues(Map.of(new Code("OIT"), new BigDecimal("90.00")));
        var published = new Published("ทดสอบ", Optional.empty(), Optional.empty(), Optional.empty());
        results.recordAll(
                rounds.framework(round),
                List.of(new Recording(SurveyFixture.AGENCY, edition, published, typed)),
                Visibility.WITHIN_AGENCY);
        var whole = results.sureness(result());
        var interval = whole.at(Code.OVERALL).orElseThrow();
        var score = result().tree().overall().rounded().orElseThrow();
        assertThat(interval.low()).isLessThan(score);
        assertThat(interval.high()).isGreaterThan(score);
        assertThat(whole.levels().stream()
                        .mapToDouble(each -> each.probability())
                        .sum())
                .isCloseTo(1, within(0.001));
        assertThat(whole.at(new Code("i1"))).isEqualTo(counted.at(new Code("i1")));
        assertThat(whole.inType()).isEmpty();

        compareWithAnotherOf("50.00");
        assertThat(results.sureness(result()).inType()).hasValue(new RankBand(1, 1));
    }

    @Test
    void doubtfulAnswersCountAndTheScoreWithoutThemIsShownBeside() {
        for (int sheet = 0; sheet < 30; sheet++) {
            answer(Questionnaire.IIT, 1 + sheet % 2);
        }
        close();

        var page = Reading.page(
                mvc,
                "/agencies/%s/results/%s/answers".formatted(SurveyFixture.AGENCY, SurveyFixture.YEAR),
                actingAs(Role.OFFICER, SurveyFixture.AGENCY.value()));
        var judged = page.select("#doubted ~ .table-wrap tbody tr td").eachText();
        assertThat(judged.getFirst()).isEqualTo("30");
        assertThat(judged.get(1)).isEqualTo("30");
        assertThat(page.select("#difference ~ .table-wrap tbody tr").eachText().getFirst())
                .contains("–");
        assertThat(result().tree().score(new Code("IIT")).isKnown()).isTrue();
    }

    @Test
    void aSheetIsReadInTheOrderItIsAskedIn() {
        var framework = rounds.framework(round);
        for (var questionnaire : Questionnaire.values()) {
            assertThat(SheetLayout.of(framework, questionnaire.code()).places())
                    .isEqualTo(surveys.questions(round, questionnaire).stream()
                            .map(question -> questionnaire.place(framework, question.code()))
                            .toList());
        }
    }

    private void compareWithAnotherOf(String overall) {
        var own = agencies.find(SurveyFixture.AGENCY.value()).orElseThrow();
        var other = new AgencyCode("compared-with");
        agencies.register(new AgencyRegistration(
                other,
                new Agency.Name("หน่วยงานเปรียบเทียบ", "Another"),
                new AgencyRegistration.Kind(own.type().code(), own.province().code(), own.fictional())));
        results.record(
                other,
                rounds.framework(round),
                new Published("ทดสอบ", Optional.empty(), Optional.empty(), Optional.empty()),
                new KnownValues(Map.of(Code.OVERALL, new BigDecimal(overall))));
    }

    private void answer(Questionnaire questionnaire, int choice) {
        surveys.answered(round, questionnaire, choice);
    }

    private void close() {
        rounds.close(SurveyFixture.OFFICER, round);
    }

    private ExplainedResult result() {
        return surveys.result().orElseThrow();
    }
}
