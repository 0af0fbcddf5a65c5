package org.openita.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.disclosure.DisclosureFixture.ASSESSOR;
import static org.openita.disclosure.DisclosureFixture.HEAD;
import static org.openita.disclosure.DisclosureFixture.LIST;
import static org.openita.disclosure.DisclosureFixture.OFFICER;
import static org.openita.disclosure.DisclosureFixture.STRANGER;
import static org.openita.disclosure.DisclosureFixture.VIEWER;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ItemPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    private DisclosureFixture here;

    @BeforeEach
    void openRound() {
        here = new DisclosureFixture(beans);
    }

    @Test
    void whatIsShownIsReadAgainWithWhereItIsFoundAndWhoChangedIt() {
        var saved = here.post(
                OFFICER,
                "/o6",
                Map.of(
                        "edition", "0",
                        "element-1", "on",
                        "place-1", "หน้า 3",
                        "link-1-address", "https://tak-pao.example/plan?ปี=2568",
                        "link-1-place", "แผนดำเนินงาน",
                        "link-1-years", "๒๕๖๘",
                        "explanation", "อยู่ท้ายหน้า",
                        "fileYears", "2566-2570",
                        "do", "save"),
                List.of(file("แผน.pdf", "%PDF-1.7 x")));
        assertThat(saved).hasStatus(HttpStatus.SEE_OTHER);

        var work = here.item("o6");
        assertThat(work.state()).isEqualTo(ItemState.IN_WORK);
        assertThat(work.answer().elements()).containsExactly(new ShownElement(1, "หน้า 3"));
        assertThat(work.answer().links().getFirst().years()).isEqualTo(Years.read("2568"));
        assertThat(work.files().getFirst().sha256()).hasSize(64);
        var page = here.read(OFFICER, "/o6");
        assertThat(page.select("input[name=link-1-address]").val()).isEqualTo("https://tak-pao.example/plan?ปี=2568");
        assertThat(page.select("input[name=element-1]").hasAttr("checked")).isTrue();
        assertThat(page.select("textarea[name=explanation]").text()).isEqualTo("อยู่ท้ายหน้า");
        assertThat(page.select("section[aria-labelledby=history]").text())
                .contains("บันทึกข้อมูลที่เปิดเผย", "OFFICER tak-pao", "อยู่ท้ายหน้า", "แผน.pdf");
        assertThat(here.read(VIEWER, "/o6")
                        .select("section[aria-labelledby=shown]")
                        .text())
                .contains("หน้า 3", "แผนดำเนินงาน", "เนื้อหาปี 2568", "แผน.pdf", "เนื้อหาปี 2566-2570", "SHA-256");
        assertThat(here.read(VIEWER, "/o6").select("form[action$=/o6]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://tak-pao.example/",
                "file:///etc/passwd",
                "https://user:secret@tak-pao.example/",
                "https://",
                "tak-pao.example",
                "https://[::1]/",
                "https://tak pao.example/"
            })
    void onlyAddressesOfTheWebAreTaken(String address) {
        var page = parsed(here.post(OFFICER, "/o1", Map.of("edition", "0", "link-1-address", address, "do", "save")));

        assertThat(page.select("#link-1-address-problem").text()).contains("http:// หรือ https://");
        assertThat(page.select("input[name=link-1-address]").val()).isEqualTo(address);
        assertThat(here.item("o1").answer()).isEqualTo(Answer.NOTHING);
    }

    @Test
    void anItemIsReadyOnlyWithSomethingToLookAt() {
        var refused = parsed(here.post(OFFICER, "/o1", Map.of("edition", "0", "explanation", "ก", "do", "ready")));
        assertThat(refused.select(".form-problems li").text()).contains("อย่างน้อยหนึ่งรายการ");

        here.ready("o1");

        assertThat(here.item("o1").state()).isEqualTo(ItemState.READY);
    }

    @Test
    void thereIsNoneIsAnAnswerOnlyWhereTheFrameworkTakesIt() {
        var none = Map.of("edition", "0", "none", "ปี 2567 ไม่มีเรื่องร้องเรียน", "do", "ready");

        assertThat(here.post(OFFICER, "/o19", none)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(here.post(OFFICER, "/o18", none)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(here.item("o19").state()).isEqualTo(ItemState.READY);
        assertThat(here.read(OFFICER, "/o18").select("textarea[name=none]")).isEmpty();
    }

    @Test
    void twoWhoWriteAtOnceLoseNoWord() {
        here.post(OFFICER, "/o1", Map.of("edition", "0", "explanation", "คนแรก"));

        var answer = here.post(
                OFFICER,
                "/o1",
                Map.of("edition", "0", "explanation", "คนที่สอง", "link-1-address", "https://second.example/"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(page.select("section.compare").text()).contains("คนแรก", "คนที่สอง", "https://second.example/");
        assertThat(page.select("textarea[name=explanation]").text()).isEqualTo("คนที่สอง");
        assertThat(here.item("o1").answer().explanation()).isEqualTo("คนแรก");
        var both = Map.of("edition", page.select("input[name=edition]").val(), "explanation", "คนแรก คนที่สอง");
        assertThat(here.post(OFFICER, "/o1", both)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(here.item("o1").answer().explanation()).isEqualTo("คนแรก คนที่สอง");
    }

    @Test
    void whoeverWroteWhileTheHeadApprovedKeepsTheText() {
        here.approved("o1");

        var answer = here.post(OFFICER, "/o1", Map.of("edition", "1", "explanation", "เพิ่มเติม"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .contains("เพิ่มเติม");
        assertThat(here.item("o1").state()).isEqualTo(ItemState.APPROVED);
        assertThat(here.item("o1").answer().explanation()).isEmpty();
    }

    @Test
    void moreLinesForLinksAreGivenWithoutSaving() {
        var page = Jsoup.parse(new String(
                here.post(
                                OFFICER,
                                "/o1",
                                Map.of(
                                        "edition", "0",
                                        "link-1-address", "https://a.example/",
                                        "link-2-address", "https://b.example/",
                                        "do", "more"))
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8));

        assertThat(page.select("input[name^=link-][name$=-address]")).hasSize(5);
        assertThat(here.item("o1").edition()).isZero();
    }

    @Test
    void whoHasNoPartInTheWorkWritesNothing() {
        var fields = Map.of("edition", "0", "explanation", "ก");
        for (RequestPostProcessor nobody : List.of(VIEWER, HEAD, STRANGER, ASSESSOR)) {
            assertThat(here.post(nobody, "/o1", fields)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(here.post(VIEWER, "/o1/comments", Map.of("text", "ก"))).hasStatus(HttpStatus.FORBIDDEN);
        for (RequestPostProcessor stranger : List.of(STRANGER, ASSESSOR)) {
            assertThat(mvc.get().uri(LIST + "/o1").with(stranger)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.get().uri(LIST + "/o1")).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(LIST + "/o99").with(OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(here.item("o1").edition()).isZero();
    }

    @Test
    void commentsAreKeptWithWhoSaidThem() {
        assertThat(here.post(HEAD, "/o1/comments", Map.of("text", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(here.post(HEAD, "/o1/comments", Map.of("text", "ขอแผนผังฉบับล่าสุด")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(here.read(OFFICER, "/o1")
                        .select("section[aria-labelledby=comments]")
                        .text())
                .contains("HEAD tak-pao", "ขอแผนผังฉบับล่าสุด");
        assertThat(here.read(OFFICER, "/o10")
                        .select("section[aria-labelledby=comments]")
                        .text())
                .doesNotContain("ขอแผนผัง");
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, "application/pdf", content.getBytes(UTF_8));
    }

    private static Document parsed(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
