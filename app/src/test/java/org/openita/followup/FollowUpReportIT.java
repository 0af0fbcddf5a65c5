package org.openita.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.access.ActingAs.actingAs;
import static org.openita.access.ActingAs.actor;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class FollowUpReportIT {

    private static final String FICTION = "/agencies/example-town/measures/2567/follow-up";
    private static final String REAL = "/agencies/tak-pao/measures/2568/follow-up";
    private static final RequestPostProcessor OFFICER = actingAs(Role.OFFICER, "tak-pao");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FollowUps followUps;

    @Autowired
    ProgressReports reports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everybodyReadsWhatIsPublishedAndThatItIsFictional() {
        var page = Reading.page(mvc, FICTION);

        assertThat(page.select(".report-watermark").text()).isEqualTo("ข้อมูลสมมติ");
        assertThat(page.text())
                .contains("ผลการดำเนินการตามมาตรการ", "ทำแล้ว 83 %", "ตรวจทะเบียนยืมแล้ว 2 จาก 4 ไตรมาส", "o35");
        assertThat(page.select("form[action$=publication]")).isEmpty();
    }

    @Test
    void theNamedFigureIsHeldAgainstTheNextResult() {
        var figures = Reading.page(mvc, FICTION).select("article section:last-of-type table");

        assertThat(figures.select("tbody").text()).startsWith("4 ").contains("83.08", "+4.00");
        assertThat(figures.text()).doesNotContain("ไม่ทราบ");
    }

    @Test
    void nothingIsPublishedOfTheRealAgencyAndItsDraftInventsNothing() {
        assertThat(mvc.get().uri(REAL)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(REAL + ".pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(REAL + "?of=draft").with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(HttpStatus.NOT_FOUND);

        var draft = Reading.page(mvc, REAL, OFFICER);
        assertThat(draft.select(".report-watermark").text()).isEqualTo("ร่าง");
        assertThat(draft.text())
                .contains("ยังไม่มีรายงาน", "ไม่ได้ระบุว่าจะทำให้คะแนนใดเพิ่มขึ้น")
                .doesNotContain("ทำแล้ว 0 %");
    }

    @Test
    void aPublishedReportStaysAsItWasWhateverIsReportedLater() throws IOException {
        publish("0");
        var page = Reading.page(mvc, REAL).select("article").text();
        var pdf = Reading.bytes(mvc, REAL + ".pdf");
        var docx = Reading.bytes(mvc, REAL + ".docx");

        reportDone();
        jdbc.sql("update agency set name_th = 'ชื่อใหม่' where code = 'tak-pao'")
                .update();

        assertThat(Reading.bytes(mvc, REAL + ".pdf")).isEqualTo(pdf);
        assertThat(Reading.bytes(mvc, REAL + ".docx")).isEqualTo(docx);
        assertThat(Reading.page(mvc, REAL).select("article").text())
                .contains("ยังไม่มีรายงาน")
                .doesNotContain("ทำแล้ว 100 %");
        assertThat(page).contains("ยังไม่มีรายงาน");
        assertThat(text(pdf)).contains("รายงานผลการดำเนินการ");
    }

    @Test
    void aLaterVersionTakesThePlaceAndTheEarlierStays() {
        publish("0");
        reportDone();
        publish("1");

        assertThat(Reading.page(mvc, REAL).text()).contains("ทำแล้ว 100 %");
        assertThat(jdbc.sql("select count(*) from follow_up where agency_code = 'tak-pao'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(Reading.page(mvc, "/agencies/tak-pao/audit", OFFICER).text())
                .contains("เผยแพร่รายงานผลการดำเนินการตามมาตรการ");
    }

    @Test
    void whoDidNotSeeTheLastVersionPublishesNothing() {
        publish("0");

        assertThat(post("0", OFFICER)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("1", actingAs(Role.HEAD, "tak-pao"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("1", actingAs(Role.OFFICER, "example-town"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void thePlanLeadsToWhatItsReaderMayRead() {
        var plan = "/agencies/tak-pao/measures/2568";

        assertThat(Reading.page(mvc, plan).select(".actions a[href$=progress], .actions a[href$=follow-up]"))
                .isEmpty();
        assertThat(Reading.page(mvc, plan, OFFICER).select(".actions a[href$=progress]"))
                .hasSize(1);
        assertThat(Reading.page(mvc, "/agencies/example-town/measures/2567").select(".actions a[href$=follow-up]"))
                .hasSize(1);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasPublished() {
        assertThatThrownBy(() -> jdbc.sql("update follow_up set content = '{}'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never altered");
    }

    @Test
    void theDatabaseItselfKeepsWhatWasReported() {
        assertThatThrownBy(
                        () -> jdbc.sql("update step_report set percent = 100").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never altered");
    }

    private void publish(String lastSeen) {
        assertThat(post(lastSeen, OFFICER)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult post(String lastSeen, RequestPostProcessor who) {
        return mvc.post()
                .uri(REAL + "/publication")
                .param("version", lastSeen)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private void reportDone() {
        var actor = actor(Role.OFFICER, "tak-pao");
        var measure = followUps
                .progress(new AgencyCode("tak-pao"), new FiscalYear(2568))
                .orElseThrow()
                .measures()
                .getFirst();
        for (var step : measure.steps()) {
            reports.add(
                    actor,
                    new AgencyCode("tak-pao"),
                    measure,
                    new NewReport(step.number(), Optional.of(100), LocalDate.of(2025, 3, 1), "", List.of()));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
