package org.openita.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.platform.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class FrameworkPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theListHasSevenYearsNewestFirstAndMarksTheDraft() {
        var page = Reading.page(mvc, "/frameworks");
        assertThat(page.select("tbody th").eachText())
                .containsExactly("2569", "2568", "2567", "2566", "2565", "2564", "2563");
        assertThat(page.expectFirst("tbody tr").text()).contains("ฉบับร่าง");
        assertThat(page.select("tbody tr:contains(ฉบับร่าง)")).hasSize(1);
        assertThat(Reading.row(page.select("main"), "2567")).contains("15", "9", "35");
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void everyFrameworkShowsItsLevelsItsTreeAndItsSources(int year) {
        for (var language : Language.values()) {
            var page = Reading.page(mvc, "/frameworks/th-national-" + year, language);
            assertThat(page.select("h2").eachAttr("id"))
                    .containsExactly("levels", "tree", "topics", "samples", "changes", "sources");
            assertThat(page.select(".branch h3").eachText())
                    .hasSize(3)
                    .satisfiesExactly(
                            iit -> assertThat(iit).startsWith("IIT"),
                            eit -> assertThat(eit).startsWith("EIT"),
                            oit -> assertThat(oit).startsWith("OIT"));
            assertThat(page.select(".hash").text()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void theDraftSaysThatItIsOne() {
        assertThat(framework(2569).select(".notice").text()).contains("กรอบนี้เป็นฉบับร่าง");
        assertThat(framework(2567).select(".notice")).isEmpty();
    }

    @Test
    void choicesStandWithTheirValues() {
        var choices = item(framework(2567), "i1").expectFirst(".choices");
        assertThat(choices.select("tbody td.number").stream().map(Element::ownText))
                .containsExactly("0", "20", "40", "60", "80", "100");
    }

    @Test
    void whatIsNotConfirmedIsMarkedWhereItStands() {
        var item = item(framework(2567), "i1");
        assertThat(item.select("summary abbr").attr("title")).startsWith("ยังไม่ยืนยันกับคู่มือทางการ");
        assertThat(item.select(".choices abbr")).isNotEmpty();
    }

    @Test
    void aFailedItemCostsMoreTheFewerThereAreBesideIt() {
        var page = framework(2564);
        assertThat(List.of(cost(page, "o1"), cost(page, "o43"))).containsExactly("0.44 คะแนน", "5.00 คะแนน");
        assertThat(page.select(".branch").get(2).select(".item .stake").eachText())
                .hasSize(43)
                .allSatisfy(stake -> assertThat(Double.parseDouble(stake.replace(" คะแนน", "")))
                        .isBetween(0.44, 5.00));
    }

    @Test
    void theNextYearsItemsAreTracedFrom2567() {
        assertThat(framework(2567).select("#changes ~ details summary").text()).contains("th-national-2568");
    }

    @Test
    void anUnknownFrameworkIsNotFound() {
        for (var id : List.of("th-national-2599", "TH", "x-or-1")) {
            assertThat(mvc.get().uri("/frameworks/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private Document framework(int year) {
        return Reading.page(mvc, "/frameworks/th-national-" + year);
    }

    private static String cost(Document page, String code) {
        return item(page, code).expectFirst(".stake").text();
    }

    private static Element item(Document page, String code) {
        return page.select(".item").stream()
                .filter(item -> item.select("summary .code").text().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
