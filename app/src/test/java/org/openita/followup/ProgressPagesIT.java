package org.openita.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ProgressPagesIT {

    private static final String LIST = "/agencies/tak-pao/measures/2568/progress";
    private static final AgencyCode TAK = new AgencyCode("tak-pao");
    private static final RequestPostProcessor OFFICER = actingAs(Role.OFFICER, "tak-pao");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FollowUps followUps;

    @Test
    void nothingIsInventedOfTheRealAgency() {
        var page = Reading.page(mvc, LIST, OFFICER);

        assertThat(page.select(".answer-words").text()).isEqualTo("ยังไม่มีรายงานความก้าวหน้า");
        assertThat(page.select(".notice").text()).contains("ไม่ได้หมายความว่าร้อยละ 0");
        assertThat(page.select(".progress-row")).hasSize(7);
        assertThat(page.select(".progress-row .progress-words strong").eachText())
                .containsOnly("ยังไม่มีรายงาน");
        assertThat(page.select(".bar-value")).isEmpty();
        assertThat(page.select("main").text()).contains("ยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล");
    }

    @Test
    void whoIsNotSignedInOrBelongsElsewhereReadsNoProgress() {
        assertThat(mvc.get().uri(LIST)).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(LIST).with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(LIST).with(actingAs(Role.ASSESSOR))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(LIST).with(actingAs(Role.VIEWER, "tak-pao"))).hasStatusOk();
    }

    @Test
    void aReportIsShownWithItsEvidenceAndStaysAfterACorrection() {
        var address = LIST + "/" + first().planned().id();

        assertThat(report(address, OFFICER, "DONE", "", pdf("บันทึกประชุม.pdf")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(report(address, OFFICER, "UNDER_WAY", "40")).hasStatus(HttpStatus.SEE_OTHER);

        var page = Reading.page(mvc, address, OFFICER);
        assertThat(page.select(".step strong").eachText().getFirst()).isEqualTo("กำลังดำเนินการ 40 %");
        assertThat(page.select(".step details .report-entry").text()).contains("เสร็จแล้ว", "บันทึกประชุม.pdf");
        assertThat(page.select(".progress-answer").text()).contains("ทำแล้ว", "เวลาผ่านไป 100 %");
        var audit = Reading.page(mvc, "/agencies/tak-pao/audit", OFFICER);
        assertThat(audit.text()).contains("รายงานความก้าวหน้าของมาตรการ", "บันทึกประชุม.pdf");
    }

    @Test
    void evidenceIsSavedUnderItsNameAndNeverShown() {
        var address = LIST + "/" + first().planned().id();
        report(address, OFFICER, "DONE", "", pdf("../../บันทึก \"x\".pdf"));
        var link = Reading.page(mvc, address, OFFICER).select(".evidence a").attr("href");

        var answer = mvc.get().uri(link).with(actingAs(Role.VIEWER, "tak-pao")).exchange();
        assertThat(answer).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''")
                .doesNotContain("..", "/x");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo("%PDF-1.7 x".getBytes(UTF_8));
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(link.replace("tak-pao", "example-town")).with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFaultyReportComesBackWithWhatWasTypedAndKeepsNothing() {
        var address = LIST + "/" + first().planned().id();
        var wrong = new MockMultipartFile("files", "a.pdf", "application/pdf", "<html>".getBytes(UTF_8));

        var page = parsed(report(address, OFFICER, "UNDER_WAY", "140", wrong));

        assertThat(page.select(".form-problems li").eachText())
                .containsExactly(
                        "กรอกร้อยละเป็นจำนวนเต็มตั้งแต่ 1 ถึง 99",
                        "เนื้อหาของไฟล์ a.pdf ไม่ตรงกับนามสกุล เสียหาย หรือใหญ่ผิดปกติ กรุณาบันทึกเป็นไฟล์ใหม่แล้วแนบอีกครั้ง");
        assertThat(page.select("input[name=percent]").val()).isEqualTo("140");
        assertThat(page.select("textarea[name=note]").text()).isEqualTo("ทำแล้ว");
        assertThat(first().history()).isEmpty();
    }

    @Test
    void aUnitsOfficerReportsOfTheUnitsMeasuresAlone() {
        var own = measureOf("กองคลัง");
        var other = measures().stream()
                .filter(measure -> !measure.planned().isOf("กองคลัง"))
                .findFirst()
                .orElseThrow();
        var unit = actingAs(unitOfficer("กอง คลัง"));

        var list = Reading.page(mvc, LIST, unit);
        assertThat(list.select(".progress-row h3 a").eachAttr("href"))
                .contains(address(own))
                .doesNotContain(address(other));
        assertThat(report(address(own), unit, "DONE", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(report(address(other), unit, "DONE", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(report(address(own), actingAs(unitOfficer("กองช่างอื่น")), "DONE", ""))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(report(address(own), actingAs(Role.HEAD, "tak-pao"), "DONE", ""))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Reading.page(mvc, LIST + "?scope=all", unit).select(".progress-row"))
                .hasSize(7);
    }

    @Test
    void theListIsNarrowedByStateAndUnit() {
        report(address(first()), OFFICER, "UNDER_WAY", "10");

        assertThat(Reading.page(mvc, LIST + "?timing=LATE", OFFICER).select(".progress-row"))
                .hasSize(1);
        assertThat(Reading.page(mvc, LIST + "?timing=UNREPORTED", OFFICER).select(".progress-row"))
                .hasSize(6);
        assertThat(Reading.page(mvc, LIST + "?unit=ไม่มีกองนี้", OFFICER)
                        .select(".empty")
                        .text())
                .isEqualTo("ไม่มีมาตรการตามที่เลือก");
    }

    @Test
    void twoWhoConcludeAtOnceLoseNoWord() {
        var address = address(first());
        assertThat(conclude(address, "0", "คนแรก")).hasStatus(HttpStatus.SEE_OTHER);

        var second = parsed(conclude(address, "0", "คนที่สอง"));

        assertThat(second.select(".problem").text()).contains("มีผู้อื่นบันทึกข้อความนี้");
        assertThat(second.select(".written").text()).contains("คนแรก");
        assertThat(second.select("textarea[name=result]").text()).isEqualTo("คนที่สอง");
        assertThat(conclude(address, second.select("input[name=revision]").val(), "คนแรก คนที่สอง"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(Reading.page(mvc, address, OFFICER)
                        .select("textarea[name=result]")
                        .text())
                .isEqualTo("คนแรก คนที่สอง");
    }

    private MvcTestResult conclude(String address, String revision, String result) {
        return mvc.post()
                .uri(address + "/conclusion")
                .param("revision", revision)
                .param("result", result)
                .with(OFFICER)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult report(
            String address, RequestPostProcessor who, String state, String percent, MockMultipartFile... files) {
        var request = mvc.post().uri(address + "/reports").multipart();
        for (var file : files) {
            request = request.file(file);
        }
        return request.param("step", "1")
                .param("state", state)
                .param("percent", percent)
                .param("day", "๑/๙/2568")
                .param("note", "ทำแล้ว")
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MeasureProgress first() {
        return measures().getFirst();
    }

    private MeasureProgress measureOf(String unit) {
        return measures().stream()
                .filter(measure -> measure.planned().isOf(unit))
                .findFirst()
                .orElseThrow();
    }

    private List<MeasureProgress> measures() {
        return followUps.progress(TAK, new FiscalYear(2568)).orElseThrow().measures();
    }

    private static String address(MeasureProgress measure) {
        return LIST + "/" + measure.planned().id();
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("files", name, "text/html", "%PDF-1.7 x".getBytes(UTF_8));
    }

    private static Actor unitOfficer(String unit) {
        return new Actor(
                new Who(Who.Kind.ACCOUNT, 3, "เจ้าหน้าที่" + unit),
                List.of(new Grant(Role.UNIT_OFFICER, Optional.of(TAK), Optional.of(unit))));
    }

    private static Document parsed(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
