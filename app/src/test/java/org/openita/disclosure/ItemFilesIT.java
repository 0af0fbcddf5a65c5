package org.openita.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.disclosure.DisclosureFixture.FINANCE;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.IntegrationTest;
import org.openita.platform.Attachment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ItemFilesIT {

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
    void aFileIsSavedUnderItsNameAndNeverShownAndOthersNeverGetIt() {
        here.post(OFFICER, "/o1", Map.of("edition", "0"), List.of(file("../../บันทึก \"x\".pdf", "%PDF-1.7 x")));
        var link = here.read(OFFICER, "/o1").select("a[href*=/files/]").attr("href");

        var answer = mvc.get().uri(link).with(VIEWER).exchange();

        assertThat(answer).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("..", "/x");
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(link).with(STRANGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(link).with(FINANCE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(link.replace("tak-pao", "example-town")).with(STRANGER))
                .hasStatus(HttpStatus.NOT_FOUND);
        here.post(
                OFFICER,
                "/o1",
                Map.of(
                        "edition",
                        "1",
                        "remove",
                        String.valueOf(here.item("o1").files().getFirst().id())));
        assertThat(here.item("o1").files()).isEmpty();
        assertThat(here.item("o1").state()).isEqualTo(ItemState.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            รูป.svg      | <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
            หน้า.html    | <html><script>alert(1)</script></html>
            แผน.pdf      | <html>not a pdf</html>
            แผน.html.pdf | %PDF-1.7 x
            ข้อมูล.txt   | <svg onload=alert(1)>
            โปรแกรม.exe  | MZ
            แผน          | %PDF-1.7 x
            """)
    void filesOfOtherKindsAreTurnedAwayAndNothingTypedIsLost(String name, String content) {
        var page = parsed(here.post(
                OFFICER, "/o1", Map.of("edition", "0", "explanation", "ยังอยู่"), List.of(file(name, content))));

        assertThat(page.select("#files-problem").text()).isNotBlank();
        assertThat(page.select("textarea[name=explanation]").text()).isEqualTo("ยังอยู่");
        assertThat(here.item("o1").edition()).isZero();
    }

    @Test
    void aFileThatIsTooLargeIsTurnedAway() {
        var large = new byte[Attachment.LARGEST + 1];
        System.arraycopy("%PDF-1.7".getBytes(UTF_8), 0, large, 0, 8);
        var file = new MockMultipartFile("files", "แผน.pdf", "application/pdf", large);

        var page = parsed(here.post(OFFICER, "/o1", Map.of("edition", "0"), List.of(file)));

        assertThat(page.select("#files-problem").text()).contains("แผน.pdf");
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, "application/pdf", content.getBytes(UTF_8));
    }

    private static Document parsed(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
