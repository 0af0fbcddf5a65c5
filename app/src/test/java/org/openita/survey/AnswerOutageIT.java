package org.openita.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** A database that fails while an answer is being kept. */
@IntegrationTest
class AnswerOutageIT {

    private static final String FULL_DISK = "raise exception 'no room' using errcode = '53100'";
    private static final String LOST_CONNECTION = "perform pg_terminate_backend(pg_backend_pid())";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    SurveyFixture surveys;
    Round round;
    SurveyLink link;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
        link = surveys.link(round, Questionnaire.EIT1);
    }

    @AfterEach
    void removeTheRound() {
        mend();
        jdbc.sql("delete from round where id = :round")
                .param("round", round.id())
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL_DISK, LOST_CONNECTION})
    void nothingThatWasFilledInIsLostAndSentAgainItIsKeptOnce(String fault) {
        var fields = surveys.filled(link);
        fields.put("remark", "ขอบคุณ");
        fail(fault);

        var failed = send(fields);
        assertThat(failed).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        var page = Jsoup.parse(new String(failed.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(page.select(".form-problems").text()).contains("ส่งอีกครั้ง");
        assertThat(page.select("#remark").text()).isEqualTo("ขอบคุณ");
        assertThat(page.select("input[type=hidden][name^=q]")).isNotEmpty();
        assertThat(page.select("input[name=token]").attr("value")).isEqualTo(fields.get("token"));
        assertThat(kept()).isZero();

        mend();
        assertThat(send(fields)).hasStatusOk();
        assertThat(send(fields)).hasStatusOk();
        assertThat(kept()).isEqualTo(1);
    }

    private void fail(String fault) {
        jdbc.sql("""
                        create function fails() returns trigger language plpgsql as $$
                        begin %s; return new; end $$
                        """.formatted(fault)).update();
        jdbc.sql("""
                        create trigger fails before insert on survey_post
                        for each row when (new.round_id = %d) execute function fails()
                        """.formatted(round.id())).update();
    }

    private void mend() {
        jdbc.sql("drop trigger if exists fails on survey_post").update();
        jdbc.sql("drop function if exists fails").update();
    }

    private MvcTestResult send(Map<String, String> fields) {
        return mvc.post()
                .uri(link.address())
                .params(MultiValueMap.fromSingleValue(fields))
                .exchange();
    }

    private int kept() {
        return jdbc.sql("select count(*) from survey_post where round_id = :round")
                .param("round", round.id())
                .query(Integer.class)
                .single();
    }
}
