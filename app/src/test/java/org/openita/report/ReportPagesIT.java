package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.platform.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ReportPagesIT {

    private static final String REPORT = "/agencies/tak-pao/measures/2568/report";

    @Autowired
    MockMvcTester mvc;

    @Test
    void thePageHoldsTheWholeReport() {
        var page = Reading.page(mvc, REPORT);
        assertThat(page.select(".facts dd").eachText()).startsWith("99.40", "ผ่านดีเยี่ยม", "ลำดับที่ 1", "ลำดับที่ 7");
        assertThat(page.select(".level-scale [aria-current=true]").text()).contains("ผ่านดีเยี่ยม");
        assertThat(page.select(".report-table-wide tbody tr"))
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(7));
        assertThat(page.select(".report-watermark")).isEmpty();
    }

    @Test
    void thePageOffersEveryForm() {
        var page = Reading.page(mvc, REPORT);
        assertThat(page.select(".report-tools a[href*=digits]").eachAttr("href"))
                .containsExactly(
                        REPORT + ".pdf?digits=arabic&language=th",
                        REPORT + ".docx?digits=arabic&language=th",
                        REPORT + ".xlsx?digits=arabic&language=th",
                        REPORT + "?digits=thai");
    }

    @Test
    void filesSayWhatTheyAre() {
        assertThat(mvc.get().uri(REPORT + ".pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"tak-pao-measures-2568.pdf\"");
        assertThat(mvc.get().uri(REPORT + ".docx"))
                .hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(mvc.get().uri(REPORT + ".xlsx"))
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void thaiDigitsReachThePage() {
        var page = Reading.page(mvc, REPORT + "?digits=thai");
        assertThat(page.select(".facts dd").eachText()).startsWith("๙๙.๔๐").contains("ลำดับที่ ๗");
        assertThat(page.select(".report-tools a").eachText()).contains("ใช้เลขอารบิก");
    }

    @Test
    void theFrameIsEnglishAndTheAgencysWordsStayThai() {
        var page = Reading.page(mvc, REPORT, Language.ENGLISH);
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
        assertThat(page.select(".report-table-wide th").eachText())
                .contains("Finding", "Period")
                .noneMatch(header -> header.matches(".*\\p{IsThai}.*"));
        assertThat(page.expectFirst(".report-table-wide td").text()).contains("กระบวนการปฏิบัติงาน");
    }

    @Test
    void draftsAndFictionAreMarked() {
        assertThat(Reading.page(
                                mvc,
                                "/agencies/example-town/measures/2568/draft/report",
                                actingAs(Role.VIEWER, "example-town"))
                        .select(".report-watermark")
                        .text())
                .isEqualTo("ร่าง · ข้อมูลสมมติ");
        var published = Reading.page(mvc, "/agencies/example-town/measures/2567/report");
        assertThat(published.select(".report-watermark").text()).isEqualTo("ข้อมูลสมมติ");
        assertThat(published.select(".report-cover").text()).contains("ข้อมูลสมมติ");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : new String[] {
            "/agencies/tak-pao/measures/2567/report",
            "/agencies/tak-pao/measures/2567/report.pdf",
            "/agencies/no-such-agency/measures/2568/report",
            REPORT + ".odt",
            REPORT + "?digits=roman"
        }) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }
}
