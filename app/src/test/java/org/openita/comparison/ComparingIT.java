package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ComparingIT {

    private static final String YEAR = "/results/2567";

    @Autowired
    MockMvcTester mvc;

    @Test
    void anAgencyIsFoundAndSetBesideAnotherFromWhereverTheListWas() {
        var alone = page(YEAR + "/compare?agency=tak-pao&q=เทศบาล");
        var found = alone.select("ul a[href*=agency]").eachAttr("href");
        assertThat(found).isNotEmpty().allMatch(address -> address.contains("agency=tak-pao&agency="));
        assertThat(page(found.getFirst()).select("thead th")).hasSize(3);
    }

    @Test
    void oneOfThoseComparedCanBeTakenAway() {
        var two = page(YEAR + "/compare?agency=tak-pao&agency=example-town");
        var without = two.select("thead a[href*=compare]").eachAttr("href");
        assertThat(without).hasSize(2);
        assertThat(page(without.getFirst()).text()).contains("เลือกหน่วยงานที่มีผลในปีนี้");
    }

    @Test
    void wordsThatAreFoundNowhereSaySo() {
        assertThat(page(YEAR + "/compare?q=ไม่มีที่ใด").select("[role=status]").text())
                .contains("ไม่พบหน่วยงาน");
    }

    @Test
    void spacesAndLettersSizeMakeNoDifferenceToASearch() {
        for (var words : new String[] {"องค์การบริหารส่วนจังหวัดตาก", " TAK   provincial ", "Tak Provincial"}) {
            assertThat(page(YEAR + "?q=" + words).select("tbody tr")).as(words).hasSize(1);
            assertThat(page("/agencies?q=" + words).select("tbody tr"))
                    .as(words)
                    .hasSize(1);
        }
    }

    @Test
    void aPageThatIsNoNumberIsTheFirst() {
        assertThat(page(YEAR + "?page=abc").select("tbody tr")).isNotEmpty();
        assertThat(page("/agencies?page=-3").select("tbody tr")).isNotEmpty();
        assertThat(page("/agencies?page=๑").select("tbody tr")).isNotEmpty();
    }

    private Document page(String address) {
        return Reading.page(mvc, address);
    }
}
