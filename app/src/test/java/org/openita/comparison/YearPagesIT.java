package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A year's results as a list, as files and for programs. */
@IntegrationTest
class YearPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNewestYearComesFirst() {
        assertThat(Reading.page(mvc, "/results").select("main li a").eachText())
                .startsWith("ปีงบประมาณ 2567", "ปีงบประมาณ 2566");
    }

    @Test
    void everyAgencyOfTheYearIsListedBestFirst() {
        var rows = Reading.page(mvc, "/results/2567").select("tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text())
                .contains("องค์การบริหารส่วนจังหวัดตาก", "99.40", "ผ่านดีเยี่ยม", "ประกาศ: อันดับ 7 ในประเภท");
        assertThat(rows.getLast().select(".mark-fictional")).hasSize(1);
    }

    @Test
    void anActiveFilterIsShownAndCanBeRemoved() {
        var page = Reading.page(mvc, "/results/2567?province=TH-63&q=%E0%B8%95%E0%B8%B2%E0%B8%81&sort=name");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select(".filters a").eachText()).containsExactly("ยกเลิก: ตาก ×", "ยกเลิก: ตาก ×");
        assertThat(page.select(".filters a").getFirst().attr("href"))
                .isEqualTo("/results/2567?province=TH-63&sort=name");
    }

    @Test
    void whereNothingMatchesTheWayBackIsOffered() {
        var page = Reading.page(mvc, "/results/2567?q=nobody");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/results/2567");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void aYearWithoutResultsIsNotFound() {
        assertThat(mvc.get().uri("/results/2550")).hasStatus(404);
    }

    @Test
    @Transactional
    void aChangeIsSeenAtOnceAndFormulasStayText() throws IOException {
        assertThat(Reading.text(mvc, "/results/2567/results.csv")).contains("\"99.40\"");
        jdbc.sql("update agency set name_th = '=HYPERLINK(1)' where code = 'tak-pao'")
                .update();
        assertThat(Reading.text(mvc, "/results/2567/results.csv"))
                .startsWith("\uFEFFcode,name,")
                .contains("\"'=HYPERLINK(1)\"");
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Reading.bytes(mvc, "/results/2567/results.xlsx?province=TH-63")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("'=HYPERLINK(1)");
            assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(99.4);
        }
    }

    @Test
    void programsGetTheSameRows() {
        assertThat(mvc.get().uri("/api/v1/results?year=2567&province=TH-63"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", total -> total.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.results[0].agency", code -> code.assertThat().isEqualTo("tak-pao"))
                .hasPathSatisfying(
                        "$.results[0].overall", score -> score.assertThat().isEqualTo(99.40))
                .hasPathSatisfying(
                        "$.results[0].ranks.publishedInType",
                        rank -> rank.assertThat().isEqualTo(7));
    }
}
