package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Somebody who has never seen OpenITA wants to know why the agency has 99.40, and takes the report home. */
@Journey
class NewUserJourneyIT {

    private static final String AGENCY = "องค์การบริหารส่วนจังหวัดตาก";

    @Test
    void findsTheResultAndWhatToWorkOn(Visitor visitor) {
        var page = visitor.page();
        visitor.open("/");
        follow(page, "ดูผลของหน่วยงาน");
        follow(page, AGENCY);
        assertThat(page.locator(".answer-number")).containsText("99.40");
        follow(page, "ดูที่มาของคะแนน");

        assertThat(page.locator(".answer")).containsText("99.40");
        assertThat(page.locator(".answer .level")).hasText("ผ่านดีเยี่ยม");
        assertThat(page.locator("section[aria-labelledby=weakest] .lead"))
                .containsText("8 การปรับปรุงการทำงาน (97.05), 1 การปฏิบัติหน้าที่ (97.78)");
    }

    @Test
    void opensWhereTheScoreComesFrom(Visitor visitor) {
        var page = visitor.page();
        visitor.open("/agencies/tak-pao/results/2567");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ที่มาของคะแนน"))
                .click();
        var eit = visitor.childOf(page.locator(".score-root > li > details"), "EIT");
        eit.locator("summary").first().click();

        assertThat(eit.locator(".node-why").first()).containsText("เป็นค่าเฉลี่ย: (99.13 + 99.10 + 97.05) ÷ 3");
    }

    @Test
    void takesTheReportHome(Visitor visitor) throws IOException {
        visitor.open("/agencies/tak-pao/results/2567");
        follow(visitor.page(), "ดูมาตรการและรายงาน");
        follow(visitor.page(), "ดูมาตรการปี 2568");
        follow(visitor.page(), "ดูรายงาน");

        assertThat(visitor.path()).isEqualTo("/agencies/tak-pao/measures/2568/report");
        assertThat(inPdf(download(visitor, "ดาวน์โหลด PDF"))).contains("99.40");
        assertThat(inWord(download(visitor, "ดาวน์โหลด DOCX"))).contains("99.40", "ผ่านดีเยี่ยม", AGENCY);
    }

    @Test
    void readsEnglishAndGoesBackToThai(Visitor visitor) {
        var page = visitor.page();
        visitor.open("/agencies/tak-pao/results/2567");
        press(page, "English");
        assertThat(page.locator("h1")).hasText("ITA result, fiscal year 2567");
        assertThat(visitor.path()).isEqualTo("/agencies/tak-pao/results/2567");

        press(page, "ไทย");
        assertThat(page.locator("h1")).hasText("ผลการประเมิน ITA ปีงบประมาณ 2567");
    }

    @Test
    void readsTheReportInThaiDigits(Visitor visitor) {
        visitor.open("/agencies/tak-pao/measures/2568/report");
        follow(visitor.page(), "ใช้เลขไทย");

        assertThat(visitor.page().locator(".facts")).containsText("๙๙.๔๐");
        var bars = visitor.page().locator("figure[data-chart=bars] .chart svg");
        assertThat(bars).containsText("๙๙.๕๖");
        assertThat(bars).not().containsText(Pattern.compile("[0-9]{2}"));
        follow(visitor.page(), "ใช้เลขอารบิก");
        assertThat(visitor.page().locator(".facts")).containsText("99.40");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Path download(Visitor visitor, String link) {
        return visitor.page()
                .waitForDownload(() -> follow(visitor.page(), link))
                .path();
    }

    private static String inPdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String inWord(Path file) throws IOException {
        try (var stream = Files.newInputStream(file);
                var extractor = new XWPFWordExtractor(new XWPFDocument(stream))) {
            return extractor.getText();
        }
    }
}
