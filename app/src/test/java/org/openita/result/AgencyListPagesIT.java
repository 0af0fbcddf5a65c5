package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AgencyListPagesIT {

    private static final int MANY = 120;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Agencies agencies;

    @Test
    void everyAgencyIsListedWithItsNewestResult() {
        var list = Reading.page(mvc, "/agencies").select("main");

        assertThat(Reading.row(list, "องค์การบริหารส่วนจังหวัดตาก")).contains("2567", "99.40");
        assertThat(list.select("[role=status]").text()).isEqualTo("พบ 2 หน่วยงาน");
    }

    @Test
    void agenciesAreFoundByThaiNameEnglishNameAndCode() {
        for (var words : new String[] {"ส่วนจังหวัดตาก", "tak PROV", "tak-pao"}) {
            assertThat(names("/agencies?q=" + words)).containsExactly("องค์การบริหารส่วนจังหวัดตาก");
        }
        assertThat(names("/agencies?type=pao&province=TH-63")).containsExactly("องค์การบริหารส่วนจังหวัดตาก");
        assertThat(names("/agencies?type=pao&province=example")).isEmpty();
    }

    @Test
    void whereNothingMatchesTheWayBackIsOffered() {
        var page = Reading.page(mvc, "/agencies?q=100%");

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/agencies");
        assertThat(page.select("#q").val()).isEqualTo("100%");
    }

    @Test
    void aLongListIsReadPageByPageInTheOrderOfTheThaiAlphabet() {
        registerMany();
        var first = Reading.page(mvc, "/agencies?q=ทดสอบ&province=TH-63");
        var last = Reading.page(mvc, "/agencies?q=ทดสอบ&province=TH-63&page=99999999");

        assertThat(names(first)).hasSize(50).startsWith("กองทดสอบ 001", "กองทดสอบ 002");
        assertThat(first.select("a[rel=next]").attr("href"))
                .startsWith("/agencies?q=%E0%B8%97")
                .endsWith("&province=TH-63&page=2");
        assertThat(names(last)).hasSize(20).endsWith("กองทดสอบ 120");
        assertThat(last.select("nav.actions").text()).isEqualTo("หน้าแรก ก่อนหน้า หน้า 3 จาก 3");
        assertThat(names("/agencies?q=ทดสอบ&page=-1")).hasSize(50);
    }

    @Test
    void theFileHoldsEverythingThatWasFoundAndNoFormula() {
        registerMany();
        agencies.change(registration("many-007", "=HYPERLINK(1)"));
        var page = Reading.page(mvc, "/agencies?q=many-&type=pao");
        var file = Reading.text(mvc, page.select("a[href*=.csv]").attr("href"));

        assertThat(file.lines()).hasSize(MANY + 1);
        assertThat(file).startsWith("\uFEFFcode,name,").contains("\"'=HYPERLINK(1)\"");
        assertThat(Reading.text(mvc, "/agencies/agencies.csv?q=tak-pao")).contains("\"2567\",\"99.40\"");
    }

    private List<String> names(String path) {
        return names(Reading.page(mvc, path));
    }

    private static List<String> names(Document page) {
        return page.select("tbody th > a").eachText();
    }

    private void registerMany() {
        agencies.registerAll(IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> registration("many-%03d".formatted(number), "กองทดสอบ %03d".formatted(number)))
                .toList());
    }

    private static AgencyRegistration registration(String code, String name) {
        return new AgencyRegistration(
                new AgencyCode(code),
                new Agency.Name(name, "Under test " + code),
                new AgencyRegistration.Kind("pao", "TH-63", true));
    }
}
