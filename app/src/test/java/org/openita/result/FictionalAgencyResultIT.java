package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Five fictional years: trends, a level that falls while the score rises, letters that are no names, failed items. */
@IntegrationTest
class FictionalAgencyResultIT {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"2563,61.43,D", "2564,72.84,C", "2565,82.66,B", "2566,86.37,ผ่านดี", "2567,86.46,ผ่าน"})
    void isMarkedAsFictionalInEveryYear(int year, String score, String level) {
        var answer = Reading.section(result(year), "answer");
        assertThat(answer.select(".mark-fictional,low,high,n").text()).isEqualTo("ข้อมูลสมมติ");
        assertThat(answer.select(".answer-number").text()).startsWith(score);
        assertThat(answer.select(".level, .grade").eachText()).containsExactly(level);
        assertThat(answer.text()).contains("ที่มาของตัวเลข: ข้อมูลสมมติ", "ระดับคำนวณจากคะแนน");
    }

    @Test
    void isMarkedAsFictionalWhereProgramsReadIt() {
        assertThat(Reading.text(mvc, "/api/v1/agencies/example-town/results/2567"))
                .startsWith(
                        "{\"fictional\":true,\"note\":{\"th\":\"หน่วยงานนี้และตัวเลขทั้งหมดเป็นข้อมูลสมมติ\",\"en\":\"")
                .contains("\"},\"framework\":{\"id\":");
        assertThat(Reading.text(mvc, "/agencies/example-town/results/2567/scores.csv")
                        .lines())
                .startsWith("\uFEFFcode,name,score,status,fictional,low,high,n")
                .allMatch(row -> row.endsWith(",fictional,low,high,n") || row.contains(",true,"));
    }

    @Test
    void isNeverRankedAmongRealAgencies() {
        assertThat(result(2567).select(".facts dd").eachText()).containsOnly("ยังไม่มีหน่วยงานอื่นในระบบให้เทียบ");
    }

    @Test
    void theScoreRisesWhileTheLevelFalls() {
        var page = result(2567);
        assertThat(Reading.section(page, "changes").select(".lead").text())
                .isEqualTo("จากปี 2566 คะแนนรวมเปลี่ยนจาก 86.37 เป็น 86.46 (+0.09)");
        assertThat(Reading.row(Reading.section(page, "distance"), "แบบวัดการเปิดเผยข้อมูลสาธารณะ"))
                .endsWith("85.00", "83.15", "ต้องเพิ่มอีก 1.85");
    }

    @Test
    void whatMovedTheScoreIsNamedStrongestFirst() {
        var changes = Reading.section(result(2567), "changes");
        assertThat(changes.select("tbody tr").get(0).children().eachText())
                .startsWith("10 การป้องกันการทุจริต", "85.00", "79.17", "−5.83", "−1.17")
                .endsWith("ไม่เต็มที่ เพราะวิธีประเมินเปลี่ยน");
    }

    @Test
    void lettersAreNeverEquatedWithNamedLevels() {
        var changes = Reading.section(result(2566), "changes");
        assertThat(changes.text()).contains("ระดับแบบตัวอักษรกับระดับแบบชื่อเทียบกันไม่ได้");
        assertThat(changes.select(".notice li").eachText())
                .hasSize(3)
                .anyMatch(text -> text.startsWith("EIT แบ่งเป็นสองส่วน"));
        assertThat(changes.select(".level, .grade")).isEmpty();
        assertThat(result(2565).select(".level")).isEmpty();
        assertThat(result(2566).select(".grade")).isEmpty();
    }

    @Test
    void bothPartsOfEitStandBesideTheTarget() {
        var instruments = Reading.section(result(2567), "instruments");
        assertThat(Reading.row(instruments, "EIT1 ")).contains("88.30", "−6.70");
        assertThat(Reading.row(instruments, "EIT2 ")).contains("89.22", "−5.78");
    }

    @Test
    void failedItemsSayWhatTheyAreWorth() {
        var weakest = Reading.section(result(2567), "weakest");
        assertThat(Reading.row(weakest, "o35 ")).endsWith("2.50", "2.50");
        assertThat(Reading.row(weakest, "o31 ")).contains("0.00").endsWith("1.67", "1.67");
        assertThat(Reading.row(weakest, "o13 ")).contains("0.00").endsWith("0.57", "0.57");
    }

    @Test
    void theRadarZoomsOnlyWhereEverythingIsHighAndSaysSo() {
        assertThat(result(2567).select("figure[data-chart=radar]").attr("data-minimum"))
                .isEqualTo("0");
        var zoomed = Reading.page(mvc, "/agencies/tak-pao/results/2567").select("figure[data-chart=radar]");
        assertThat(zoomed.attr("data-minimum")).isEqualTo("80");
        assertThat(zoomed.text()).contains("แกนของแผนภูมิเริ่มที่ 80 ไม่ใช่ 0");
    }

    private Document result(int year) {
        return Reading.page(mvc, "/agencies/example-town/results/" + year);
    }
}
