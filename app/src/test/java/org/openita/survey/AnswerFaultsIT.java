package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AnswerFaultsIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int TRIES = 200;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    SurveyFixture surveys;

    @BeforeEach
    void readyTheFixture() {
        surveys = SurveyFixture.of(beans);
    }

    @Test
    void ofAMegabyteThatIsWrittenFreelyAsMuchIsKeptAsARemarkMayHold() {
        var link = surveys.link(surveys.open(StaffAnswer.BY_LINK), Questionnaire.EIT1);
        var fields = surveys.filled(link);
        fields.put("remark", "ก".repeat(MEGABYTE));
        assertThat(send(link, fields, "192.0.2.1")).hasStatusOk();
        assertThat(remark(link)).isEqualTo("ก".repeat(2_000));
    }

    @Test
    void aRemarkIsNotCutWithinALetter() {
        var link = surveys.link(surveys.open(StaffAnswer.BY_LINK), Questionnaire.EIT1);
        var fields = surveys.filled(link);
        fields.put("remark", "ก".repeat(1_999) + "🙏🙏");
        assertThat(send(link, fields, "192.0.2.1")).hasStatusOk();
        assertThat(remark(link)).isEqualTo("ก".repeat(1_999));
    }

    @Test
    void manyWrongCodesFromOnePlaceLetNobodyInAndKeepNobodyOut() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var link = surveys.link(round, Questionnaire.IIT);
        var code = surveys.codes(round, 1).getFirst();
        var fields = surveys.filled(link);
        for (int each = 0; each < TRIES; each++) {
            fields.put("code", OneTimeCode.random().value());
            assertThat(send(link, fields, "192.0.2.2"))
                    .hasStatus(each < 20 ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.TOO_MANY_REQUESTS);
        }
        assertThat(kept(round)).isZero();
        fields.put("code", code.readable());
        assertThat(send(link, fields, "192.0.2.2")).hasStatusOk();
        assertThat(kept(round)).isEqualTo(1);
    }

    private MvcTestResult send(SurveyLink link, Map<String, String> fields, String from) {
        var request = mvc.post().uri(link.address()).with(csrf()).with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        });
        fields.forEach(request::param);
        return request.exchange();
    }

    private String remark(SurveyLink link) {
        return jdbc.sql("select remark from survey_post where round_id = :round")
                .param("round", link.round().id())
                .query(String.class)
                .single();
    }

    private int kept(Round round) {
        return jdbc.sql("select count(*) from survey_post where round_id = :round")
                .param("round", round.id())
                .query(Integer.class)
                .single();
    }
}
