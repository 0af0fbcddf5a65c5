package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** From the warning about the weakest indicator to a published measure for it; in an application of its own. */
@Journey
@TestPropertySource(properties = "journey=measure")
class MeasureJourneyIT {

    private static final String PLAN = "/agencies/tak-pao/measures/2568";
    private static final String MEASURE = "เปิดรับข้อเสนอการปรับปรุงงานจากประชาชนทุกไตรมาส";

    @Test
    void officerWritesHeadApprovesEverybodyReads(Visitor visitor) throws IOException {
        officerAddsAMeasure(visitor);
        visitor.presses("ออกจากระบบ");
        headApproves(visitor);
        visitor.presses("ออกจากระบบ");
        officerPublishes(visitor);
        visitor.presses("ออกจากระบบ");

        visitor.open(PLAN);
        assertThat(visitor.page().locator("main")).containsText(MEASURE);
        assertThat(visitor.page().locator("section[aria-labelledby=warnings]"))
                .not()
                .containsText("ตัวชี้วัดที่ 8");
        visitor.open(PLAN + "/report");
        assertThat(visitor.page().locator("main")).containsText(MEASURE);
    }

    private static void officerAddsAMeasure(Visitor visitor) {
        var page = visitor.page();
        visitor.signsIn(OwnPages.OFFICER);
        visitor.open(PLAN);
        assertThat(page.locator("section[aria-labelledby=warnings]")).containsText("ตัวชี้วัดที่ 8");
        visitor.presses("จัดทำฉบับใหม่");
        visitor.open(PLAN + "/edit/measures/new");
        page.selectOption("#topic", "2");
        page.fill("#title", MEASURE);
        page.locator("details:has(input[name=addresses][value='8']) > summary").click();
        page.check("input[name=addresses][value='8']");
        page.fill("#step-0", "เปิดช่องทางรับข้อเสนอและประชาสัมพันธ์");
        page.fill("#unit-0", "สำนักปลัดองค์การบริหารส่วนจังหวัด");
        page.fill("#phrase", "ภายใน 6 เดือนแรกของปีงบประมาณ");
        page.selectOption("#effectCode", "8");
        page.fill("#effectPoints", "1.50");
        page.fill("#sign", "มีสรุปข้อเสนอและการปรับปรุงทุกไตรมาส");
        visitor.presses("บันทึก");
        assertThat(visitor.path()).startsWith(PLAN + "/edit");
        assertThat(page.locator("main")).containsText(MEASURE);
        assertThat(page.locator("main")).not().containsText("ไม่มีมาตรการใดตอบตัวชี้วัดที่ 8");
        take(visitor, "submit", "ส่งให้ผู้บริหารอนุมัติ");
        visitor.open(PLAN);
        assertThat(page.locator("main")).not().containsText(MEASURE);
    }

    private static void headApproves(Visitor visitor) {
        visitor.signsIn("head@tak-pao.example");
        assertThat(visitor.path()).isEqualTo("/desk");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("อนุมัติมาตรการ ปีงบประมาณ 2568"))
                .click();
        assertThat(visitor.page().locator("main")).containsText(MEASURE);
        take(visitor, "approve", "อนุมัติ");
    }

    private static void officerPublishes(Visitor visitor) throws IOException {
        visitor.signsIn(OwnPages.OFFICER);
        take(visitor, "publish", "เผยแพร่");
        visitor.open(PLAN);
        var pdf = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                        .click())
                .path();
        assertThat(words(pdf)).contains("99.40", "เปิดรับข้อเสนอ");
    }

    private static void take(Visitor visitor, String step, String button) {
        visitor.open(PLAN + "/steps/" + step);
        visitor.presses(button);
    }

    private static String words(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
