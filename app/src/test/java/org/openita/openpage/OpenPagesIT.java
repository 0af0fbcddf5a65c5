package org.openita.openpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.disclosure.DisclosureFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Transactional
class OpenPagesIT {

    private static final String PAGE = "/agencies/tak-pao/disclosure/2568";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    private DisclosureFixture disclosures;

    @BeforeEach
    void openARound() {
        disclosures = new DisclosureFixture(beans);
    }

    @Test
    void whatIsBeingWorkedOnIsSeenByNobodyOutside() {
        disclosures.approved("o1");
        assertThat(read(PAGE).text()).contains("ยังไม่ได้เปิดเผยข้อมูล").doesNotContain("tak-pao.example");
        assertThat(read("/agencies/tak-pao/disclosure").text()).contains("ยังไม่ได้เปิดเผยข้อมูล");
        assertThat(text("/api/v1" + PAGE)).doesNotContain("tak-pao.example");
        assertThat(text(PAGE + "/items.csv")).doesNotContain("tak-pao.example");
        assertThat(text(PAGE + "/embed")).doesNotContain("/files/");
    }

    @Test
    void whatWasHandedOverIsFoundByEverybodyInEveryForm() {
        disclosures.approved("o1");
        disclosures.ready("o2");
        assertThat(disclosures.submit()).hasStatus(303);

        var page = read(PAGE);
        assertThat(page.select("#o1 a[href='https://tak-pao.example/o1']")).hasSize(1);
        assertThat(page.select("#o2").text()).as("it was not approved").contains("ไม่มีข้อมูล");
        assertThat(page.select(".open-item")).hasSize(28);
        assertThat(page.select(".open-item .tag-mark"))
                .as("no verdict is public")
                .isEmpty();

        assertThat(get("/agencies/tak-pao/disclosure")).hasRedirectedUrl(PAGE);
        assertThat(get(PAGE + "/o1")).hasRedirectedUrl(PAGE + "#o1");
        assertThat(get(PAGE + "/o99")).hasStatus(404);

        var told = json.readTree(text("/api/v1" + PAGE));
        assertThat(told.at("/items/0/code").asString()).isEqualTo("o1");
        assertThat(told.at("/items/0/things/0/address").asString()).isEqualTo("https://tak-pao.example/o1");
        assertThat(told.at("/items/0/address").asString()).endsWith(PAGE + "/o1");
        assertThat(told.at("/items/1/shown").asBoolean()).isFalse();
        assertThat(text(PAGE + "/items.csv").lines())
                .hasSize(29)
                .anyMatch(row -> row.startsWith("o1,9.1,") && row.contains("https://tak-pao.example/o1"));
    }

    @Test
    void wordsForTheAssessorsStayWithThem() {
        var fields = new HashMap<>(disclosures.edition("o1"));
        fields.putAll(Map.of(
                "link-1-address", "https://tak-pao.example/o1", "explanation", "ถึงผู้ตรวจเท่านั้น", "do", "ready"));
        disclosures.post(DisclosureFixture.OFFICER, "/o1", fields);
        disclosures.post(DisclosureFixture.HEAD, "/o1/approval", disclosures.edition("o1"));
        disclosures.submit();
        assertThat(read(PAGE).select("#o1 a[href='https://tak-pao.example/o1']"))
                .hasSize(1);
        for (var path : List.of(PAGE, PAGE + "/items.csv", PAGE + "/embed", "/api/v1" + PAGE)) {
            assertThat(text(path)).as(path).doesNotContain("ถึงผู้ตรวจเท่านั้น");
        }
        assertThat(read(PAGE + "?q=ถึงผู้ตรวจเท่านั้น").select(".open-item")).isEmpty();
    }

    @Test
    void reopenedWorkLeavesWhatThePublicReads() {
        disclosures.approved("o1");
        disclosures.submit();
        assertThat(disclosures.post(DisclosureFixture.HEAD, "/reopening", Map.of("reason", "แก้ลิงก์")))
                .hasStatus(303);
        assertThat(read(PAGE).select("#o1 a[href='https://tak-pao.example/o1']"))
                .hasSize(1);
    }

    @Test
    void wordsNarrowThePage() {
        disclosures.approved("o1");
        disclosures.submit();
        assertThat(read(PAGE + "?q=โครงสร้าง").select(".open-item").eachAttr("id"))
                .contains("o1")
                .hasSizeLessThan(28);
        assertThat(read(PAGE + "?q=TAK-PAO.example").select(".open-item").eachAttr("id"))
                .containsExactly("o1");
        assertThat(read(PAGE + "?q=nothing-like-it").select(".empty")).hasSize(1);
    }

    @Test
    void onlyTheListForFramesMayStandInOne() {
        disclosures.approved("o1");
        disclosures.submit();
        var framed = get(PAGE + "/embed");
        assertThat(framed.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(framed.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(framed.getResponse().getCookies()).isEmpty();
        assertThat(get(PAGE).getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    private Document read(String path) {
        return Jsoup.parse(text(path));
    }

    private String text(String path) {
        var answer = get(path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }
}
