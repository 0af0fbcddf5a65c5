package org.openita.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DirectoryPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void listsAreWholeAndSayThatTheyAreProvisional() {
        var lists = agencies.lists();

        assertThat(lists.provinces())
                .filteredOn(entry -> entry.listed().code().startsWith("TH-"))
                .hasSize(77);
        assertThat(lists.types())
                .hasSize(17)
                .allMatch(type -> type.provisional() && !type.source().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตาก", "จ.ตาก", "จ. ตาก", "จังหวัดตาก", "จังหวัด ตาก", "Tak", "TAK Province", "th-63"})
    void provincesAreUnderstoodAsPeopleWriteThem(String written) {
        assertThat(agencies.lists().province(written))
                .hasValueSatisfying(province -> assertThat(province.code()).isEqualTo("TH-63"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"อบจ.", "อบจ", "องค์การบริหารส่วนจังหวัด", "pao", "Provincial Administrative Organization"})
    void typesAreUnderstoodAsPeopleWriteThem(String written) {
        assertThat(agencies.lists().type(written))
                .hasValueSatisfying(type -> assertThat(type.code()).isEqualTo("pao"));
    }

    @Test
    void whatNobodyWritesIsNotUnderstood() {
        assertThat(agencies.lists().province("")).isEmpty();
        assertThat(agencies.lists().province("เมืองตาก")).isEmpty();
        assertThat(agencies.lists().type("เทศบาล")).isEmpty();
    }

    @Test
    void agencyIsRegisteredFoundAndChanged() {
        assertThat(register("new-sao", "อบต.ใหม่")).hasStatus3xxRedirection().hasRedirectedUrl("/directory/new-sao");
        assertThat(register("new-sao", "อบต.ใหม่")).hasStatus(422);
        assertThat(parsed(get("/directory?q=อบต.ใหม่&type=sao&province=TH-63")).select("tbody tr"))
                .hasSize(1);
        assertThat(parsed(get("/directory?q=100%25")).select("tbody tr")).isEmpty();

        var changed = post("/directory/new-sao")
                .param("nameTh", "อบต.เปลี่ยนชื่อ")
                .param("nameEn", "New SAO")
                .param("type", "sao")
                .param("province", "TH-63");
        assertThat(changed).hasStatus3xxRedirection();

        assertThat(agencies.find("new-sao").orElseThrow().name().th()).isEqualTo("อบต.เปลี่ยนชื่อ");
        assertThat(jdbc.sql(
                                "select after::text from audit_entry where action = 'directory.change' and subject = 'new-sao'")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"nameTh\": \"อบต.เปลี่ยนชื่อ\"}");
    }

    @Test
    void faultyRegistrationKeepsWhatWasTyped() {
        var answer = register("X Y", "");

        assertThat(answer).hasStatus(422);
        var page = parsed(answer);
        assertThat(page.select(".form-problems a").eachAttr("href")).containsExactly("#code", "#nameTh");
        assertThat(page.select("#nameEn").val()).isEqualTo("New SAO");
    }

    @Test
    void unitsAreAddedAndClosed() {
        var tak = new AgencyCode("tak-pao");

        assertThat(post("/directory/tak-pao/units").param("unit", "กองทดสอบ")).hasStatus3xxRedirection();
        assertThat(post("/directory/tak-pao/units").param("unit", "กองทดสอบ")).hasStatus(422);
        var unit = agencies.units(tak).stream()
                .filter(each -> each.name().equals("กองทดสอบ"))
                .findFirst()
                .orElseThrow();
        assertThat(post("/directory/tak-pao/units/" + unit.id())).hasStatus3xxRedirection();

        assertThat(agencies.units(tak)).contains(new AgencyUnit(unit.id(), "กองทดสอบ", true));
        assertThat(post("/directory/example-town/units/" + unit.id())).hasStatus(404);
    }

    @Test
    void onlyWhoManagesAgenciesComesIn() {
        assertThat(mvc.get().uri("/directory").with(actingAs(Role.OFFICER, "tak-pao")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/directory")).hasStatus3xxRedirection();
    }

    private MvcTestResult register(String code, String name) {
        return post("/directory/new")
                .param("code", code)
                .param("nameTh", name)
                .param("nameEn", "New SAO")
                .param("type", "sao")
                .param("province", "TH-63")
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address) {
        return mvc.post().uri(address).with(actingAs(Role.ADMINISTRATOR)).with(csrf());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(actingAs(Role.ADMINISTRATOR)).exchange();
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
