package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AnswerPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    SurveyFixture surveys;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient jdbc;

    Round round;
    SurveyLink link;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
        link = surveys.link(round, Questionnaire.IIT);
    }

    @Test
    void theWelcomeTellsThePurposeAndAsksForConsentFirst() {
        assertThat(Reading.page(mvc, link.address()).select("main").text())
                .contains("บุคลากร", "ไม่ถามชื่อ", "ยินยอม")
                .doesNotContain("i1");
        assertThat(page(send(Map.of("token", token(), "step", "0", "do", "next")))
                        .select(".problem")
                        .text())
                .contains("ทำเครื่องหมายเพื่อยืนยัน");
    }

    @Test
    void aGroupOfQuestionsIsAScreenAndWhatIsOpenIsSaid() {
        var first = page(send(Map.of("token", token(), "step", "0", "do", "next", "agrees", "yes")));
        assertThat(first.select("fieldset")).isNotEmpty();
        var again = send(Map.of("token", token(), "step", "1", "do", "next", "agrees", "yes"));
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(again).select(".form-problems li")).hasSameSizeAs(first.select("fieldset"));
    }

    @Test
    void goingBackLosesNothing() {
        var fields = surveys.filled(link);
        fields.put("step", "3");
        fields.put("do", "back");
        fields.put("remark", "ขอบคุณ");
        var page = page(send(fields));
        assertThat(page.select("input[type=hidden][name^=q], input[name^=q][checked]"))
                .hasSize(surveys.filled(link).size() - 3);
        assertThat(page.select("input[name=remark]").attr("value")).isEqualTo("ขอบคุณ");
    }

    @Test
    void anAnswerIsThankedForWithAReceiptAndKeptOnceHoweverOftenItIsSent() {
        var fields = surveys.filled(link);
        var receipt = page(send(fields)).select(".survey-receipt").text();
        assertThat(receipt).matches("[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}");
        assertThat(page(send(fields)).select(".survey-receipt").text()).isEqualTo(receipt);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anIncompleteAnswerIsNotTakenAndLeadsToItsFirstOpenGroup() {
        var fields = surveys.filled(link);
        fields.remove("q0");
        assertThat(page(send(fields)).select(".field-wrong legend").text()).startsWith("1.");
        assertThat(kept()).isZero();
    }

    @Test
    void aChoiceThatIsNotOfferedIsNoAnswer() {
        var fields = surveys.filled(link);
        fields.put("q0", "99");
        assertThat(send(fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(kept()).isZero();
    }

    @Test
    void aFormWithoutOurSignatureStartsAgainAndKeepsWhatWasChosen() {
        var fields = surveys.filled(link);
        fields.put(
                "token", surveys.filled(surveys.link(round, Questionnaire.EIT1)).get("token"));
        var page = page(send(fields));
        assertThat(page.select(".problem").text()).contains("หมดอายุ");
        assertThat(page.select("input[name=q0]").attr("value")).isEqualTo("1");
        assertThat(kept()).isZero();
    }

    @Test
    void aClosedRoundExplainsItselfAndKeepsNothing() {
        var fields = surveys.filled(link);
        rounds.close(SurveyFixture.OFFICER, round);
        assertThat(mvc.get().uri(link.address()))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("ปิดรับคำตอบแล้ว");
        assertThat(send(fields)).hasStatus(HttpStatus.GONE).bodyText().contains("คำตอบนี้จึงไม่ถูกบันทึก");
        assertThat(kept()).isZero();
    }

    @Test
    void afterTheLastDayTheLinkSaysItIsOverAndBeforeTheFirstThatItIsEarly() {
        move("closes_on = current_date - 3, opens_on = current_date - 9");
        assertThat(mvc.get().uri(link.address()))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("ปิดรับคำตอบแล้ว");
        move("opens_on = current_date + 5, closes_on = current_date + 9");
        assertThat(mvc.get().uri(link.address()))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("ขณะนี้ยังตอบไม่ได้");
        assertThat(send(surveys.filled(link))).hasStatus(HttpStatus.GONE);
        assertThat(kept()).isZero();
    }

    private void move(String days) {
        jdbc.sql("update round set " + days + " where id = :round")
                .param("round", round.id())
                .update();
    }

    @Test
    void afterTheRoundAReceiptTellsWhetherItsAnswerWasCounted() {
        var receipt = page(send(surveys.filled(link))).select(".survey-receipt").text();
        rounds.close(SurveyFixture.OFFICER, round);
        assertThat(status(receipt)).contains("ถูกนับในคะแนนแล้ว");
        assertThat(status("2222-2222-2222")).contains("ไม่พบคำตอบ");
        assertThat(status("<script>")).contains("ไม่พบคำตอบ");
    }

    private String status(String receipt) {
        return page(mvc.get().uri(link.address()).param("receipt", receipt).exchange())
                .select("[role=status]")
                .text();
    }

    @Test
    void aLinkThatThereIsNotIsNotFound() {
        assertThat(mvc.get().uri("/s/abcdefgh")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String token() {
        return surveys.filled(link).getOrDefault("token", "");
    }

    private MvcTestResult send(Map<String, String> fields) {
        var request = mvc.post().uri(link.address()).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int kept() {
        return jdbc.sql("select count(*) from survey_post where round_id = :round")
                .param("round", round.id())
                .query(Integer.class)
                .single();
    }
}
