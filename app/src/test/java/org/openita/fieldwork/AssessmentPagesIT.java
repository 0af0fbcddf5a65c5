package org.openita.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Actor;
import org.openita.access.Role;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AssessmentPagesIT {

    private static final String HERE = "/assessments/tak-pao/2568";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Rounds rounds;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    FieldworkFixture fieldwork;

    @BeforeEach
    void readyTheFixture() {
        fieldwork = FieldworkFixture.of(beans);
    }

    @Test
    void anAssessorSeesTheAgenciesAssignedAndNoOther() {
        fieldwork.open();
        assertThat(list("").select("tbody th").eachText()).containsExactly("เทศบาลเมืองตัวอย่าง");

        fieldwork.assign();
        assertThat(list("").select("tbody th").eachText())
                .containsExactlyInAnyOrder("เทศบาลเมืองตัวอย่าง", "องค์การบริหารส่วนจังหวัดตาก");
        assertThat(Reading.row(list("?q=ตาก").select("main"), "องค์การ")).contains("0", "30", "เปิดตอบ");
        assertThat(list("?q=TAK-Pao").select("tbody th")).hasSize(1);
        assertThat(list("?q=%25").select("tbody th")).isEmpty();
    }

    @Test
    void theMonitorMeasuresTheSecondPartByWhatAssessorsShouldCollect() {
        var round = fieldwork.assigned();
        var monitor = Reading.page(mvc, round.address(), actingAs(Role.VIEWER, "tak-pao"));
        assertThat(Reading.row(Reading.section(monitor, "answers"), "EIT2")).containsExactly("EIT2", "0", "30", "30");
        assertThat(monitor.select(".survey-link a[href^=/s/]")).hasSize(2);
    }

    @Test
    void theDeskLeadsAnAssessorToTheirAgencies() {
        var desk = Reading.page(mvc, "/desk", actingAs(fieldwork.assessor()));
        assertThat(Reading.section(desk, "fieldwork").select("a").eachAttr("href"))
                .containsExactly("/assessments");
        assertThat(desk.select(".notice")).isEmpty();
    }

    @Test
    void whoeverIsNotAssignedIsToldSoAndTurnedAway() {
        fieldwork.assigned();
        assertThat(Reading.page(mvc, "/assessments", actingAs(FieldworkFixture.STRANGER))
                        .select(".empty")
                        .text())
                .contains("ยังไม่ได้รับมอบหมาย");
        assertThat(mvc.get().uri(HERE).with(actingAs(FieldworkFixture.STRANGER)))
                .hasStatus(403);
        assertThat(send(FieldworkFixture.STRANGER, HERE + "/links", Map.of())).hasStatus(403);
        assertThat(send(FieldworkFixture.STRANGER, HERE + "/interviews", Map.of()))
                .hasStatus(403);
    }

    @Test
    void whoeverLosesTheRoleLosesTheAgenciesToo() {
        fieldwork.assigned();
        var former = new Actor(fieldwork.assessor().who(), List.of());
        assertThat(mvc.get().uri(HERE).with(actingAs(former))).hasStatus(403);
        assertThat(Reading.page(mvc, "/assessments", actingAs(former)).select(".empty"))
                .hasSize(1);
    }

    @Test
    void aNewInterviewLetsExactlyOneAnswerIn() {
        fieldwork.assigned();
        var began = send(fieldwork.assessor(), HERE + "/interviews", Map.of());
        assertThat(began).hasStatus(303);
        var address = began.getResponse().getHeader("Location");
        assertThat(address).startsWith("/s/").contains("?code=");

        var welcome = Reading.page(mvc, String.valueOf(address));
        assertThat(answer(welcome)).hasStatusOk();
        assertThat(list("?q=tak-pao").select("tbody td:nth-child(2)").text()).isEqualTo("1");
        assertThat(answer(Reading.page(mvc, String.valueOf(address)))).hasStatus(422);
    }

    @Test
    void withoutACodeOfAnAssessorNobodyAnswersTheSecondPart() {
        fieldwork.assigned();
        var began = send(fieldwork.assessor(), HERE + "/interviews", Map.of());
        var bare = String.valueOf(began.getResponse().getHeader("Location")).replaceFirst("\\?.*", "");
        assertThat(answer(Reading.page(mvc, bare))).hasStatus(422);
        assertThat(list("?q=tak-pao").select("tbody td:nth-child(2)").text()).isEqualTo("0");
    }

    @Test
    void personalLinksAreShownWithTextToPasteAndTheTrailTellsOnlyHowMany() {
        fieldwork.assigned();
        var made = page(send(fieldwork.assessor(), HERE + "/links", Map.of("count", "3")));
        assertThat(made.select("svg.qr path")).hasSize(3);
        var texts = made.select("textarea").eachText();
        assertThat(texts).hasSize(3).doesNotHaveDuplicates();
        assertThat(texts)
                .allSatisfy(text -> assertThat(text)
                        .contains("องค์การบริหารส่วนจังหวัดตาก")
                        .containsPattern("http://localhost:\\d+/s/[a-z0-9]{8}\\?code=[a-z0-9]{12}"));

        var newest = trail.ofAgency("tak-pao", Slice.newest(1)).getFirst().change();
        assertThat(newest.action()).isEqualTo("survey.personal-links");
        assertThat(newest.after()).isEqualTo(Map.of("codes", 3));
    }

    @Test
    void beforeThereWasASecondPartNobodyIsAsked() {
        var round = fieldwork.assigned();
        jdbc.sql("delete from survey_link where questionnaire = 'EIT2' and round_id = :round")
                .param("round", round.id())
                .update();
        var page = Reading.page(mvc, HERE, actingAs(fieldwork.assessor()));
        assertThat(page.select(".notice").text()).contains("ไม่มี EIT ส่วนที่ 2");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void aPreparedRoundLetsLinksBeMadeBeforeAnybodyAnswers() {
        fieldwork.prepared();
        fieldwork.assign();
        var page = Reading.page(mvc, HERE, actingAs(fieldwork.assessor()));
        assertThat(page.select(".notice").text()).contains("วันนี้ยังไม่รับคำตอบ");
        assertThat(page.select("form[action$=/interviews]")).isEmpty();
        assertThat(send(fieldwork.assessor(), HERE + "/links", Map.of())).hasStatusOk();
    }

    @Test
    void aClosedRoundHasNoWayIn() {
        var round = fieldwork.assigned();
        rounds.close(FieldworkFixture.OVERSIGHT, round);
        var page = Reading.page(mvc, HERE, actingAs(fieldwork.assessor()));
        assertThat(page.select("main form")).isEmpty();
        assertThat(send(fieldwork.assessor(), HERE + "/links", Map.of())).hasStatus(410);
    }

    private Document list(String query) {
        return Reading.page(mvc, "/assessments" + query, actingAs(fieldwork.assessor()));
    }

    /** Sends the questionnaire, every question answered by its first choice. */
    private MvcTestResult answer(Document welcome) {
        var form = welcome.select("form.survey");
        var request = mvc.post().uri(form.attr("action")).with(csrf());
        form.select("input[name=token], input[name=code]")
                .forEach(each -> request.param(each.attr("name"), each.val()));
        for (int question = 0; question < 30; question++) {
            request.param("q" + question, "1");
        }
        return request.param("agrees", "yes").param("do", "send").exchange();
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(actingAs(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
