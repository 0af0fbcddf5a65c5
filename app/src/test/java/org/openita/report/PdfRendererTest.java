package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.openita.platform.Numerals;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfRendererTest {

    private static final byte[] REPORT =
            new PdfRenderer().render(SourceReport.report(Numerals.ARABIC, Optional.empty()));

    @Test
    void saysTheAnswersInTheOrderOfTheReport() {
        var expected = new ArrayList<>(List.of("99.40", "ผ่านดีเยี่ยม", "ลำดับที่ 1", "ลำดับที่ 7"));
        expected.addAll(SourceReport.SCORES);
        expected.addAll(List.of("บรรลุค่าเป้าหมาย", "1 - 5", "97.05 คะแนน", "th-national-2567"));

        assertThat(text(REPORT)).containsSubsequence(expected);
    }

    @Test
    void anotherReaderFindsTheSameWords() throws IOException {
        var text = new PdfTextExtractor(new PdfReader(REPORT)).getTextFromPage(2);

        // This reader looks at the glyphs only, where ำ is two.
        assertThat(text).contains("ผ่านดีเยี่ยม", "99.40", "ระดับประเทศ");
    }

    @Test
    void thaiNumeralsReachEveryNumberButLiterals() {
        var text = text(new PdfRenderer().render(SourceReport.report(Numerals.THAI, Optional.empty())));

        assertThat(text).contains("๙๙.๔๐", "ลำดับที่ ๗", "พ.ศ. ๒๕๖๘", "th-national-2567", "sha256:9f86d0");
        assertThat(text.replaceAll("th-national-2567|sha256:[0-9a-f]+", "")).doesNotContainPattern("[0-9]");
    }

    @Test
    void everyPageButTheCoverHasItsNumber() {
        var spans = PdfSpans.of(REPORT);

        assertThat(spans.stream().filter(span -> span.page() == 1))
                .noneMatch(span -> span.text().equals("1"));
        for (int page = 2; page <= pages(REPORT); page++) {
            var number = Integer.toString(page);
            int here = page;
            assertThat(spans.stream().filter(span -> span.page() == here))
                    .anyMatch(span -> span.text().equals(number));
        }
    }

    @Test
    void aDraftSaysSoOnEveryPage() {
        var draft = new PdfRenderer().render(SourceReport.report(Numerals.THAI, Optional.of("ร่าง")));

        for (int page = 2; page <= pages(draft); page++) {
            int here = page;
            assertThat(PdfSpans.of(draft).stream().filter(span -> span.page() == here))
                    .anyMatch(span -> span.text().startsWith("ร่าง · "));
        }
        assertThat(draft.length).isGreaterThan(REPORT.length);
    }

    @Test
    void isDescribedForReadersAndBookmarked() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SourceReport.TITLE);
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(SourceReport.AGENCY);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("th");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(bookmarks(pdf))
                    .startsWith("ผลการประเมิน ITA ในปีงบประมาณ พ.ศ. 2567", "ข้อเสนอแนะจากผู้ตรวจ")
                    .hasSize(4);
        }
    }

    @Test
    void landscapeIsForTheSectionThatAsksForIt() throws IOException {
        try (var pdf = Loader.loadPDF(REPORT)) {
            var wide = new ArrayList<Boolean>();
            pdf.getPages()
                    .forEach(page -> wide.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertThat(wide).startsWith(false, false).contains(true).endsWith(false);
        }
    }

    @Test
    void manyThreadsMayRenderAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var renderings = new ArrayList<java.util.concurrent.Future<byte[]>>();
            for (int i = 0; i < 32; i++) {
                renderings.add(threads.submit(
                        () -> new PdfRenderer().render(SourceReport.report(Numerals.ARABIC, Optional.empty()))));
            }
            for (var rendering : renderings) {
                assertThat(rendering.get()).isEqualTo(REPORT);
            }
        }
    }

    @Test
    void theCoverBearsTheSeal() throws IOException {
        try (var pdf = Loader.loadPDF(new PdfRenderer().render(SourceReport.withSeal()))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void anEmptyDocumentIsStillOnePage() {
        assertThat(pages(new PdfRenderer().render(SourceReport.of()))).isEqualTo(1);
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var titles = new ArrayList<String>();
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is extracted, lines joined, because a line may end inside a phrase. */
    private static String text(byte[] pdf) {
        var text = new StringBuilder();
        for (var span : PdfSpans.of(pdf)) {
            text.append(span.text()).append(' ');
        }
        return text.toString();
    }
}
