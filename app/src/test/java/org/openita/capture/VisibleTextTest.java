package org.openita.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final String PAGE = "<html><head>%s<title> แผนพัฒนา </title><style>p{}</style></head>"
            + "<body><script>hidden()</script><h1>แผน</h1><p>ข้อ&nbsp;1<br>ข้อ  2</p><table><tr><td>ก</td><td>ข</td></tr></table></body></html>";

    @Test
    void onlyWhatIsReadIsThereLineByLine() {
        var text = page(PAGE.formatted("").getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(text.title()).isEqualTo("แผนพัฒนา");
        assertThat(text.lines()).containsExactly("แผน", "ข้อ 1", "ข้อ 2", "ก ข");
        assertThat(text.asksForPassword()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=TIS-620", "text/html;charset=windows-874", "text/html; charset=\"x-windows-874\""})
    void oldThaiPagesAreReadByTheCharacterSetTheSiteTellsOf(String type) {
        assertThat(page(PAGE.formatted("").getBytes(THAI), Optional.of(type)).title())
                .isEqualTo("แผนพัฒนา");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "text/html; charset=no-such-thing"})
    void orByTheOneThePageTellsOf(String type) {
        var page = PAGE.formatted("<meta http-equiv='Content-Type' content='text/html; charset=windows-874'>");
        assertThat(page(page.getBytes(THAI), Optional.of(type)).title()).isEqualTo("แผนพัฒนา");
    }

    @Test
    void aFieldForAPasswordIsAWall() {
        var page = "<html><form><input name=a><input type=PASSWORD></form>".getBytes(StandardCharsets.UTF_8);
        assertThat(page(page, Optional.empty()).asksForPassword()).isTrue();
    }

    @Test
    void kindsAreToldByContent() {
        assertThat(ContentKind.of("<!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8)))
                .contains(ContentKind.PAGE);
        assertThat(ContentKind.of("a,b\n1,2".getBytes(StandardCharsets.UTF_8))).contains(ContentKind.TEXT);
        assertThat(ContentKind.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains(ContentKind.PDF);
        assertThat(ContentKind.of(new byte[] {'M', 'Z', 0, 1, 2})).isEmpty();
        assertThat(ContentKind.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(ContentKind.of(new byte[0])).isEmpty();
    }

    @Test
    void aDifferenceShowsWhatChangedAndALittleAroundIt() {
        var older = java.util.stream.IntStream.range(0, 40)
                .mapToObj(line -> "line <" + line + ">")
                .toList();
        var newer = new java.util.ArrayList<>(older);
        newer.set(20, "another");
        newer.remove(30);
        var difference = Difference.between(older, newer);
        assertThat(difference.lines())
                .contains(new Difference.Line(Difference.Kind.GONE, "line <20>"))
                .contains(new Difference.Line(Difference.Kind.NEW, "another"))
                .contains(new Difference.Line(Difference.Kind.GONE, "line <30>"))
                .contains(new Difference.Line(Difference.Kind.KEPT, "line <18>"))
                .doesNotContain(new Difference.Line(Difference.Kind.KEPT, "line <17>"));
        assertThat(Difference.between(older, older).isNone()).isTrue();
    }

    private static VisibleText page(byte[] content, Optional<String> type) {
        return VisibleText.of(ContentKind.PAGE, content, type);
    }
}
