package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.platform.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The published result of องค์การบริหารส่วนจังหวัดตาก: as printed, explained, and with nothing made up. */
@IntegrationTest
class SourceAgencyResultIT {

    private static final String PATH = "/agencies/tak-pao/results/2567";

    @Autowired
    MockMvcTester mvc;

    private Document page = new Document("");

    @BeforeEach
    void read() {
        page = Reading.page(mvc, PATH);
    }

    @Test
    void saysTheAnswerFirst() {
        var answer = Reading.section(page, "answer");
        assertThat(answer.select(".answer-number").text()).isEqualTo("99.40 คะแนน");
        assertThat(answer.select(".level").eachText()).containsExactly("ผ่านดีเยี่ยม");
        assertThat(answer.text()).contains("ระดับตามที่ประกาศ ตรงกับที่คำนวณได้");
        assertThat(answer.select(".mark-fictional,low,high,n")).isEmpty();
    }

    @Test
    void givesTheRanksAsPublished() {
        assertThat(page.select(".facts dd").eachText()).containsExactly("1 ตามที่ประกาศ", "7 ตามที่ประกาศ");
    }

    @Test
    void notesThatTheRecomputedScoreDiffersByRounding() {
        assertThat(Reading.section(page, "answer").text())
                .contains("คำนวณซ้ำได้ 99.39 (ก่อนปัดเศษ 99.3948) ต่างกันเพราะการปัดเศษ");
    }

    @Test
    void deducesThePartsOfEitThatWereNotPrinted() {
        assertThat(Reading.row(Reading.section(page, "instruments"), "EIT1 "))
                .containsExactly("EIT1 EIT ส่วนที่ 1", "ไม่ทราบ", "ไม่ต่ำกว่า 96.85");
        assertThat(Reading.row(Reading.section(page, "distance"), "EIT ส่วนที่ 2"))
                .containsExactly("EIT ส่วนที่ 2", "95.00", "ไม่ทราบ", "ผ่าน (ไม่ต่ำกว่า 96.85)");
        assertThat(Reading.section(page, "answer").text()).contains("ซึ่งสัดส่วนนี้เป็นข้อมูลชั่วคราว");
    }

    @Test
    void namesTheTwoWeakIndicators() {
        assertThat(Reading.section(page, "weakest").select(".lead").text())
                .contains("8 การปรับปรุงการทำงาน (97.05), 1 การปฏิบัติหน้าที่ (97.78)");
    }

    @Test
    void leavesOtherYearsUnknownAndNotZero() {
        var indicators = Reading.section(page, "indicators");
        assertThat(indicators.select("th[data-series]").eachText())
                .containsExactly("2563", "2564", "2565", "2566", "2567");
        assertThat(Reading.row(indicators, "8 "))
                .startsWith("8 การปรับปรุงการทำงาน", "–ไม่ทราบ", "–ไม่ทราบ", "–ไม่ทราบ", "–ไม่ทราบ", "97.05")
                .endsWith("–ไม่ทราบ", "0.30");
        assertThat(indicators.select("td[data-value]")).hasSize(10);
        assertThat(Reading.section(page, "changes").text()).contains("ไม่มีผลของปีก่อนในระบบ");
    }

    @Test
    void hasEveryScoreAsCsvWithUnknownOnesEmpty() {
        assertThat(Reading.text(mvc, PATH + "/scores.csv").lines())
                .startsWith("\uFEFFcode,name,score,status,fictional,low,high,n")
                .contains(
                        "overall,\"ผลการประเมินในภาพรวม\",99.40,given,false,,,",
                        "8,\"การปรับปรุงการทำงาน\",97.05,given,false,,,",
                        "EIT1,\"EIT ส่วนที่ 1\",,unknown,false,,,",
                        "o13,\"E-Service\",,unknown,false,,,");
        assertThat(mvc.get().uri(PATH + "/scores.csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"tak-pao-2567-scores.csv\"");
    }

    @Test
    void isCompleteInEnglish() {
        var english = Reading.page(mvc, PATH, Language.ENGLISH);
        assertThat(english.select("h1, h2").eachText())
                .startsWith("ITA result, fiscal year 2567", "By instrument")
                .noneMatch(heading -> heading.matches(".*\\p{IsThai}.*"));
        assertThat(english.select(".answer .level").text()).isEqualTo("Passed with excellence");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : new String[] {
            "/agencies/tak-pao/results/2566",
            "/agencies/tak-pao/results/last",
            "/agencies/no-such-agency/results/2567",
            "/agencies/Tak..PAO/results/2567",
            "/agencies/tak-pao/results/2566/scores.csv",
            "/api/v1/agencies/tak-pao/results/2566",
            "/api/v1/agencies/no-such-agency/results/2567"
        }) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }
}
