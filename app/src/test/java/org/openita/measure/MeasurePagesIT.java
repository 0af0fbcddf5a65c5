package org.openita.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class MeasurePagesIT {

    private static final String DRAFT = "/agencies/example-town/measures/2568/draft";

    @Autowired
    MockMvcTester mvc;

    @Test
    void thePlanHoldsThePublishedTextsWordForWord() {
        var page = page("/agencies/tak-pao/measures/2568");
        var words = page.body().wholeText();

        assertThat(MeasureFixture.published("tak-pao", 0)).hasSize(7).allSatisfy(finding -> {
            assertThat(words)
                    .contains(
                            finding.get("title").stringValue(),
                            finding.get("text").stringValue());
            finding.get("items").forEach(item -> assertThat(words).contains(item.stringValue()));
            for (var measure : finding.get("measures")) {
                assertThat(words)
                        .contains(
                                measure.get("title").stringValue(),
                                measure.get("period").stringValue());
                measure.get("steps").forEach(step -> assertThat(words).contains(step.stringValue()));
                measure.get("units").forEach(unit -> assertThat(words).contains(unit.stringValue()));
            }
        });
    }

    @Test
    void theSourceAgencyIsWarnedOfIndicatorsEightAndOneAlone() {
        var advice = advice("/agencies/tak-pao/measures/2568");

        assertThat(advice).hasSize(5);
        assertThat(advice.get(0)).contains("ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน", "97.05", "0.30");
        assertThat(advice.get(1)).contains("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "97.78", "0.13");
        assertThat(advice.get(2)).contains("ผลการวิเคราะห์ของทั้ง 7 หัวข้อ", "ข้อความเดียวกัน");
        assertThat(advice.get(3)).contains("ทั้ง 7 หัวข้อ", "ผลที่คาดหวัง");
        assertThat(advice.get(4)).contains("ทั้ง 7 หัวข้อ", "สิ่งที่แสดงว่าทำสำเร็จ");
        assertThat(String.join(" ", advice)).doesNotContain("ตัวชี้วัดที่ 6", "ตัวชี้วัดที่ 7");
    }

    @Test
    void theAnswerComesFirst() {
        var page = page("/agencies/tak-pao/measures/2568");

        assertThat(page.select(".answer-words").text()).isEqualTo("จุดที่ควรทำก่อน 2 ตัวชี้วัดยังไม่มีมาตรการรองรับ");
        assertThat(page.select(".answer").text()).contains("7 หัวข้อ 7 มาตรการ");
        assertThat(page.select(".mark-draft, .mark-fictional")).isEmpty();
        assertThat(page.select(".answer .actions a").eachAttr("href"))
                .containsExactly(
                        "/agencies/tak-pao/measures/2568/report",
                        "/agencies/tak-pao/measures/2568/report.pdf?language=th",
                        "/agencies/tak-pao/measures/2568/report.docx?language=th",
                        "/agencies/tak-pao/measures/2568/report.xlsx?language=th");
    }

    @Test
    void eachTopicStandsBesideWhatItsNumbersSay() {
        var page = page("/agencies/tak-pao/measures/2568");

        assertThat(page.select(".compare-draft p").eachText()).hasSize(7).doesNotHaveDuplicates();
        assertThat(page.select("section.topic").getFirst().text())
                .contains("ไม่มีคะแนนรายข้อ ใช้ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล: 100.00")
                .contains("1 ตุลาคม 2567 – 31 มีนาคม 2568")
                .contains("ผลที่คาดหวัง ไม่ได้ระบุ", "สิ่งที่แสดงว่าทำสำเร็จ ไม่ได้ระบุ");
    }

    @Test
    void theFictionalDraftShowsItsPlantedFaults() {
        var page = draft();
        var advice = String.join("\n", draft().select("ol.advice > li").eachText());

        assertThat(page.select("h1 .mark-draft").text()).isEqualTo("ร่าง");
        assertThat(page.select(".mark-fictional").text()).isEqualTo("ข้อมูลสมมติ");
        assertThat(advice)
                .contains("ผลการวิเคราะห์ของหัวข้อที่ 1 และ 2 เกือบเหมือนกัน")
                .contains("มาตรการของหัวข้อที่ 3 เหมือนหรือเกือบเหมือนของปีก่อน")
                .contains("มาตรการในหัวข้อที่ 5 ไม่ได้ระบุผู้รับผิดชอบ")
                .contains("หัวข้อที่ 6 (1 ตุลาคม 2568 – 30 กันยายน 2569) อยู่นอกปีงบประมาณ 2568")
                .contains("มาตรการในหัวข้อที่ 7 ไม่ได้ระบุขั้นตอน");
        assertThat(topic(page, 4)).contains("i12 การตรวจสอบเป็นประจำ 78.33 คะแนน");
        assertThat(topic(page, 4)).contains("เพิ่มขึ้น 10.00 คะแนน", "มีสรุปการใช้ทรัพย์สินครบทั้ง 4 ไตรมาส");
        assertThat(topic(page, 7)).contains("ขั้นตอนและวิธีการปฏิบัติ ไม่ได้ระบุ");
    }

    @Test
    void thePublicFindsNoDraft() {
        for (var path : new String[] {
            DRAFT,
            DRAFT + "/report",
            DRAFT + "/report.pdf",
            DRAFT + "/report.xlsx",
            "/agencies/example-town/measures/2568"
        }) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri(path).with(actingAs(Role.HEAD, "tak-pao")))
                    .as(path)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(page("/agencies/example-town/measures").select("tbody tr").eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("2567 ประกาศแล้ว"));
        assertThat(page("/agencies/example-town").select("a[href*=2568]")).isEmpty();
    }

    @Test
    void everyAdviceLeadsToItsTopics() {
        var page = draft();

        assertThat(page.select(".advice-links a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(page.select(target)).hasSize(1));
    }

    @Test
    void aYearWithoutAnalysisTopicsHasNoDrafts() {
        assertThat(page("/agencies/example-town/measures/2567")
                        .select(".compare-draft")
                        .eachText())
                .hasSize(2)
                .allSatisfy(draft -> assertThat(draft).contains("ไม่ได้กำหนดหัวข้อวิเคราะห์"));
    }

    @Test
    void plansAreListedNewestFirst() {
        var rows = Reading.page(mvc, "/agencies/example-town/measures", actingAs(Role.VIEWER, "example-town"))
                .select("tbody tr");

        assertThat(rows.eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2568 ร่าง 7 มาตรการ จากผลการประเมินปีงบประมาณ 2567"),
                        second -> assertThat(second)
                                .startsWith("2567 ประกาศแล้ว 2 มาตรการ จากผลการประเมินปีงบประมาณ 2566"));
    }

    @Test
    void anAgencyShowsItsNewestResultFirst() {
        var page = page("/agencies/tak-pao");

        assertThat(page.select("h1").text()).isEqualTo("องค์การบริหารส่วนจังหวัดตาก");
        assertThat(page.select(".answer").text()).contains("2567", "99.40", "ผ่านดีเยี่ยม");
        assertThat(page.select("figure[data-chart], .mark-fictional, .notice")).isEmpty();
        assertThat(page.select("a[href=/agencies/tak-pao/measures/2568/report.pdf?language=th]"))
                .hasSize(1);
    }

    @Test
    void anAgencysYearsAreDrawnAndTheirScalesNeverEquated() {
        var page = page("/agencies/example-town");
        var chart = page.select("figure[data-chart=line]").getFirst();

        assertThat(chart.attr("data-targets")).isEqualTo("95,85");
        assertThat(chart.select("td[data-value]")).hasSize(5);
        assertThat(chart.select("tbody th").eachText()).containsExactly("2563", "2564", "2565", "2566", "2567");
        assertThat(page.select(".notice").text()).contains("เทียบข้ามกันไม่ได้");
        assertThat(page.select(".mark-fictional")).isNotEmpty();
    }

    @Test
    void thePagesSpeakEnglish() {
        var page = page("/agencies/tak-pao/measures/2568", new Cookie("language", "en"));

        assertThat(page.select(".advice").text()).contains("No measure addresses indicator 8");
        assertThat(page.select(".compare-draft p").eachText())
                .hasSize(7)
                .allSatisfy(draft -> assertThat(draft).doesNotContainPattern("\\p{IsThai}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agencies/no-such-agency",
                "/agencies/no-such-agency/measures",
                "/agencies/no-such-agency/measures/2568",
                "/agencies/tak-pao/measures/2567"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> advice(String address) {
        return page(address).select("ol.advice > li").eachText();
    }

    private Document draft() {
        return Reading.page(mvc, DRAFT, actingAs(Role.VIEWER, "example-town"));
    }

    private static String topic(Document page, int number) {
        return page.select("section.topic:has(#topic-" + number + ")").stream()
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address, Cookie... cookies) {
        var request = mvc.get().uri(address);
        for (var cookie : cookies) {
            request = request.cookie(cookie);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
