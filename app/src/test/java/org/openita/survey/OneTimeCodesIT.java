package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.platform.Refused;
import org.openita.round.Round.StaffAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class OneTimeCodesIT {

    @Autowired
    ApplicationContext beans;

    SurveyFixture surveys;

    @Autowired
    Answers answers;

    @Autowired
    CodeStore codes;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void readyTheFixture() {
        surveys = SurveyFixture.of(beans);
    }

    @Test
    void aCodeLetsOneAnswerInAndNoOther() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var link = surveys.link(round, Questionnaire.IIT);
        var code = surveys.codes(round, 20).get(7);

        answer(link, Optional.of(code));

        assertThat(answers.isFresh(link, code)).isFalse();
        assertThatThrownBy(() -> answer(link, Optional.of(code))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answer(link, Optional.empty())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answer(link, Optional.of(OneTimeCode.random())))
                .isInstanceOf(Refused.class);
        assertThat(codes.uses(round.id(), Questionnaire.IIT)).isEqualTo(new CodeUse(20, 1));
    }

    @Test
    void sendingTheSameAnswerAgainUsesNoSecondCodeAndIsNotRefused() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var link = surveys.link(round, Questionnaire.IIT);
        var code = surveys.codes(round, 3).getFirst();
        var token = token(link);
        var sheet = new Sheet(new byte[15], new byte[3]);

        var first = answers.answer(link, token, Optional.of(code), sheet, "");
        var second = answers.answer(link, token, Optional.of(code), sheet, "");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void moreCodesCanBeMadeLaterAndEarlierOnesStayUsed() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var link = surveys.link(round, Questionnaire.IIT);
        var early = surveys.codes(round, 5).getFirst();
        answer(link, Optional.of(early));

        var late = surveys.codes(round, 2_500);

        assertThat(answers.isFresh(link, early)).isFalse();
        assertThat(late).allMatch(code -> answers.isFresh(link, code));
        assertThat(codes.uses(round.id(), Questionnaire.IIT)).isEqualTo(new CodeUse(2_505, 1));
    }

    @Test
    void theDatabaseHoldsHashesOnly() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var code = surveys.codes(round, 1).getFirst();
        assertThat(jdbc.sql("select encode(hash, 'escape') from survey_code")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(code.value()));
    }

    private void answer(SurveyLink link, Optional<OneTimeCode> code) {
        answers.answer(link, token(link), code, new Sheet(new byte[15], new byte[3]), "");
    }

    private StartToken token(SurveyLink link) {
        return answers.read(link, answers.start(link)).orElseThrow();
    }
}
