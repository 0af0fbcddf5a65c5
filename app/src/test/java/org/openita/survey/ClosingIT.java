package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.framework.Code;
import org.openita.framework.Ratio;
import org.openita.result.ExplainedResult;
import org.openita.result.Published;
import org.openita.result.Recording;
import org.openita.result.Results;
import org.openita.result.Visibility;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.openita.scoring.ExplainedJson;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ClosingIT {

    @Autowired
    ApplicationContext beans;

    SurveyFixture surveys;

    @Autowired
    Answers answers;

    @Autowired
    Rounds rounds;

    @Autowired
    Results results;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    Round round;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
    }

    @Test
    void everyItemIsTheExactMeanOfWhatItsChoicesAreWorth() {
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        answer(Questionnaire.IIT, 2);

        close();

        var tree = result().tree();
        for (var question : surveys.questions(round, Questionnaire.IIT)) {
            var first = question.choices().get(0).value();
            var second = question.choices().get(1).value();
            var sum = first.multiply(BigDecimal.TEN).add(second);
            assertThat(tree.score(question.code()).computed())
                    .as(question.code().value())
                    .hasValue(Ratio.of(sum).dividedBy(11));
        }
        assertThat(tree.score(new Code("IIT")).isKnown()).isTrue();
        assertThat(tree.score(new Code("EIT")).isKnown()).isFalse();
        assertThat(tree.overall().isKnown()).isFalse();
    }

    @Test
    void bothPartsOfEitCountByTheSharesOfTheFramework() {
        surveys.answeredByTen(round, Questionnaire.EIT1, 1);
        surveys.answeredByTen(round, Questionnaire.EIT2, 2);

        close();

        var tree = result().tree();
        var first = tree.score(new Code("EIT1")).exact().orElseThrow();
        var second = tree.score(new Code("EIT2")).exact().orElseThrow();
        assertThat(tree.score(new Code("EIT")).exact())
                .hasValue(first.plus(second).dividedBy(2));
    }

    @Test
    void theResultIsTheAgencysOwnUntilItIsPublishedAndComesOutTheSameAgain() {
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        close();
        var agency = agencies.find(SurveyFixture.AGENCY.value()).orElseThrow();

        assertThat(results.find(Actor.NOBODY, agency, SurveyFixture.YEAR)).isEmpty();
        var again = result();
        assertThat(results.explainedJson(SurveyFixture.OFFICER, SurveyFixture.AGENCY, SurveyFixture.YEAR))
                .hasValue(ExplainedJson.of(again.tree(), again.verdict()));
    }

    @Test
    void whatIsEnteredLaterStandsBesideTheCountsAndLosesNone() {
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        close();
        var edition = result().recorded().edition().number();
        var typed = new KnownValues(Map.of(new Code("OIT"), new BigDecimal("90.00")));
        results.recordAll(
                rounds.framework(round),
                List.of(new Recording(
                        SurveyFixture.AGENCY,
                        edition,
                        new Published("typed", Optional.empty(), Optional.empty(), Optional.empty()),
                        typed)),
                Visibility.WITHIN_AGENCY);

        assertThat(result().tree().score(new Code("OIT")).rounded()).hasValue(new BigDecimal("90.00"));
        assertThat(result().tree().score(new Code("i1")).isKnown()).isTrue();
    }

    @Test
    void sheetReceiptAndRemarkPartAndTheReceiptProvesThatTheAnswerWasCounted() {
        var receipt = answer(Questionnaire.IIT, 1);
        answer(Questionnaire.IIT, 2);

        close();

        assertThat(count("survey_post")).isZero();
        assertThat(count("survey_sheet")).isEqualTo(2);
        assertThat(count("survey_receipt")).isEqualTo(2);
        assertThat(count("survey_remark")).isEqualTo(2);
        assertThat(answers.counted(surveys.link(round, Questionnaire.IIT), receipt))
                .isTrue();
        assertThat(answers.counted(surveys.link(round, Questionnaire.IIT), OneTimeCode.random()))
                .isFalse();
    }

    @Test
    void whatFewerThanTenAnsweredIsNotScored() {
        for (int sheet = 0; sheet < 9; sheet++) {
            answer(Questionnaire.EIT1, 1);
        }
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        close();
        assertThat(result().tree().score(new Code("i1")).isKnown()).isTrue();
        assertThat(result().tree().score(new Code("EIT1")).isKnown()).isFalse();
        assertThat(result().recorded().known().counts().keySet())
                .noneMatch(code -> code.value().startsWith("EIT"));
    }

    @Test
    void aResultThatEverybodyReadsAlreadyStaysAsItIs() {
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        results.record(
                SurveyFixture.AGENCY,
                rounds.framework(round),
                new Published("ทดสอบ", Optional.empty(), Optional.empty(), Optional.empty()),
                new KnownValues(Map.of(Code.OVERALL, new BigDecimal("88.00"))));
        close();
        assertThat(result().recorded().known().counts()).isEmpty();
        assertThat(result().tree().overall().rounded()).hasValue(new BigDecimal("88.00"));
    }

    @Test
    void countedScoresNarrowWhatIsPossibleAsGivenOnesDo() {
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        surveys.answeredByTen(round, Questionnaire.EIT1, 1);
        surveys.answeredByTen(round, Questionnaire.EIT2, 1);
        close();

        var tree = result().tree();
        var best = Scoring.score(
                rounds.framework(round),
                new KnownValues(Map.of(
                        new Code("IIT"), tree.score(new Code("IIT")).rounded().orElseThrow(),
                        new Code("EIT"), tree.score(new Code("EIT")).rounded().orElseThrow(),
                        new Code("OIT"), new BigDecimal("100.00"))));
        assertThat(tree.overall().isKnown()).isFalse();
        assertThat(tree.bounds().at(Code.OVERALL).high().rounded())
                .isCloseTo(best.overall().rounded().orElseThrow(), within(new BigDecimal("0.01")));
        assertThat(tree.verdict().possible())
                .doesNotContain(rounds.framework(round).levels().levels().getFirst());
    }

    @Test
    void aRoundThatNobodyAnsweredHasNoResult() {
        close();
        assertThat(surveys.result()).isEmpty();
    }

    private OneTimeCode answer(Questionnaire questionnaire, int choice) {
        return surveys.answered(round, questionnaire, choice);
    }

    private void close() {
        rounds.close(SurveyFixture.OFFICER, round);
    }

    private ExplainedResult result() {
        return surveys.result().orElseThrow();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where round_id = :round")
                .param("round", round.id())
                .query(Integer.class)
                .single();
    }
}
