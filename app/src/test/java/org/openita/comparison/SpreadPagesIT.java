package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.platform.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The demonstration holds one real agency, alone of its type, and one that does not exist. */
@IntegrationTest
class SpreadPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProvinceTiles tiles;

    @Test
    void oneAgencyIsMarkedAmongItsOwnKind() {
        var page = Reading.page(mvc, "/results/2567/distribution?agency=tak-pao");
        assertThat(page.select(".lead").text()).contains("องค์การบริหารส่วนจังหวัด: 1 หน่วยงาน ค่ากลาง 99.40");
        assertThat(page.select("tr.marked").text()).contains("95 ถึง 100", "หน่วยงานที่เลือกอยู่ที่นี่");
        assertThat(Reading.page(mvc, "/agencies/tak-pao/results/2567").select("a[href$=agency=tak-pao]"))
                .hasSize(1);
    }

    @Test
    void announcedAverageStandsBesideAYearThatIsNotComplete() {
        assertThat(Reading.page(mvc, "/results/2567/distribution")
                        .select(".notice")
                        .text())
                .contains("ค่าเฉลี่ยทั่วประเทศที่ประกาศ ปี 2567: 93.05", "ตัวเลขชั่วคราว", "1 จาก 8,325 หน่วยงาน");
    }

    @Test
    void howWellTheAverageIsConfirmedIsToldInTheLanguageOfThePage() {
        var address = "/results/2567/distribution";
        assertThat(Reading.page(mvc, address).select(".notice .tag-mark").text())
                .isEqualTo("ตัวเลขชั่วคราว (V2 ค่าเฉลี่ยและร้อยละที่ผ่านคำนวณจากข่าวของปี 2568)");
        assertThat(Reading.page(mvc, address, Language.ENGLISH)
                        .select(".notice .tag-mark")
                        .text())
                .contains("V2; average and pass rate derived from 2568 news");
    }

    @Test
    void provincesCountRealAgenciesOnly() {
        var page = Reading.page(mvc, "/results/2567/provinces");
        assertThat(page.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("ตาก", "99.40", "1 จาก 1");
        assertThat(page.select(".province-map rect")).hasSize(77);
        assertThat(page.select(".province-map .tone-1")).hasSize(1);
    }

    @Test
    void everyProvinceHasATileOfItsOwn() {
        assertThat(tiles.all()).extracting(ProvinceTiles.Tile::code).hasSize(77).doesNotHaveDuplicates();
        assertThat(tiles.all())
                .extracting(tile -> tile.column() + " " + tile.row())
                .doesNotHaveDuplicates();
        assertThat(tiles.all()).extracting(ProvinceTiles.Tile::shortName).doesNotHaveDuplicates();
    }

    @Test
    void chosenAgenciesStandSideBySide() {
        var page = Reading.page(mvc, "/results/2567/compare?agency=tak-pao&agency=example-town");
        assertThat(page.select("thead th").eachText()).hasSize(3).anyMatch(head -> head.contains("ข้อมูลสมมติ"));
        assertThat(page.select("tbody tr").first()).isNotNull();
        assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.contains("99.40") && row.contains("86.46"));
        assertThat(Reading.page(mvc, "/results/2567/compare?agency=tak-pao").select(".empty"))
                .hasSize(1);
    }

    @Test
    void aYearWithoutResultsIsNotThere() {
        assertThat(mvc.get().uri("/results/2599/distribution")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
