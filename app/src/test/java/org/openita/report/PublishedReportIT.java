package org.openita.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The report of the source agency, made from the stored result and plan, says all that the published one says. */
@IntegrationTest
class PublishedReportIT {

    private static final String REPORT = "/agencies/tak-pao/measures/2568/report.";
    private static final String DRAFT = "/agencies/example-town/measures/2568/draft/report.";
    private static final List<List<String>> ROWS =
            SourceReport.measures().stream().skip(1).toList();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reports reports;

    @Test
    void thePdfSaysEverythingInOrder() throws IOException {
        assertThat(new PdfBody(Reading.bytes(mvc, REPORT + "pdf")).text()).containsSubsequence(published());
    }

    @Test
    void thePdfHoldsAllFortyNineCells() {
        var table = reports.of("tak-pao", new FiscalYear(2568), Language.THAI, Numerals.ARABIC)
                .measures();
        var columns = new PdfBody(Reading.bytes(mvc, REPORT + "pdf")).columns(table);

        assertThat(ROWS).hasSize(7).allSatisfy(row -> assertThat(row).hasSize(7));
        for (int column = 0; column < 7; column++) {
            assertThat(columns.get(column)).isEqualTo(column(column));
        }
    }

    @Test
    void theWordDocumentSaysEverythingInOrder() throws IOException {
        try (var document = word(REPORT);
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(PdfBody.squeezed(extractor.getText())).containsSubsequence(published());
        }
    }

    @Test
    void theWordDocumentHoldsAllFortyNineCells() throws IOException {
        try (var document = word(REPORT)) {
            var table = document.getTables().stream()
                    .filter(one -> one.getRow(0).getTableCells().size() == 7)
                    .findFirst()
                    .orElseThrow();
            var cells = table.getRows().stream()
                    .skip(1)
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> PdfBody.squeezed(cell.getText()))
                            .toList())
                    .toList();
            assertThat(cells).isEqualTo(squeezedRows());
        }
    }

    @Test
    void theSpreadsheetHoldsAllFortyNineCells() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Reading.bytes(mvc, REPORT + "xlsx")))) {
            var sheet = workbook.getSheetAt(0);
            var cells = IntStream.rangeClosed(1, 7)
                    .mapToObj(row -> IntStream.range(0, 7)
                            .mapToObj(column -> PdfBody.squeezed(
                                    sheet.getRow(row).getCell(column).getStringCellValue()))
                            .toList())
                    .toList();
            assertThat(cells).isEqualTo(squeezedRows());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx", "pdf?digits=thai", "docx?digits=thai", "pdf?language=en"})
    void theSameBytesComeOutAgain(String form) {
        assertThat(Reading.bytes(mvc, REPORT + form)).isEqualTo(Reading.bytes(mvc, REPORT + form));
    }

    @Test
    void everyPageOfADraftCarriesItsWatermark() throws IOException {
        try (var pdf = Loader.loadPDF(draft("pdf"))) {
            assertThat(pdf.getPages()).allSatisfy(page -> {
                var names = new ArrayList<Float>();
                for (var name : page.getResources().getExtGStateNames()) {
                    names.add(page.getResources().getExtGState(name).getNonStrokingAlphaConstant());
                }
                assertThat(names).anyMatch(opacity -> opacity < 0.1f);
            });
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(draft("docx")))) {
            assertThat(document.getHeaderList())
                    .isNotEmpty()
                    .allSatisfy(header -> assertThat(
                                    header.getParagraphs().getFirst().getCTP().xmlText())
                            .contains("string=\"ร่าง · ข้อมูลสมมติ\""));
        }
    }

    @Test
    void thePublishedReportOfARealAgencyCarriesNone() throws IOException {
        try (var document = word(REPORT)) {
            assertThat(document.getHeaderList()).isEmpty();
        }
    }

    @Test
    void inThaiDigitsNoArabicOneIsLeftInTheRunningText() {
        var document = reports.of("tak-pao", new FiscalYear(2568), Language.THAI, Numerals.THAI)
                .document();
        var literals = literals(document);
        var text = new PdfBody(Reading.bytes(mvc, REPORT + "pdf?digits=thai")).text();

        assertThat(text).contains("๙๙.๔๐", "ลำดับที่๗");
        for (var literal : literals) {
            text = text.replace(literal, "");
        }
        assertThat(text).doesNotContainPattern("[0-9]");
    }

    private static List<String> literals(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case Block.Paragraph paragraph -> paragraph.text().runs().stream();
                    case Block.Notice notice -> notice.text().runs().stream();
                    case Block.Bullets bullets -> bullets.items().stream().flatMap(item -> item.runs().stream());
                    case Table table ->
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.text().runs().stream());
                    default -> java.util.stream.Stream.<Run>empty();
                })
                .filter(run -> run.has(Run.Mark.LITERAL))
                .map(run -> PdfBody.squeezed(run.text()))
                .toList();
    }

    /** What the published report says, in its order, without white space. */
    private static List<String> published() throws IOException {
        var expected = new ArrayList<>(List.of("99.40", "ผ่านดีเยี่ยม", "ลำดับที่1", "ลำดับที่7"));
        expected.addAll(SourceReport.SCORES);
        try (var suggestions =
                Objects.requireNonNull(PublishedReportIT.class.getResourceAsStream("suggestions-2567.txt"))) {
            new String(suggestions.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(PdfBody::squeezed)
                    .forEach(expected::add);
        }
        assertThat(expected).hasSize(18);
        return expected;
    }

    private static List<List<String>> squeezedRows() {
        return ROWS.stream()
                .map(row -> row.stream().map(PdfBody::squeezed).toList())
                .toList();
    }

    private static String column(int column) {
        return ROWS.stream().map(row -> PdfBody.squeezed(row.get(column))).collect(joining());
    }

    private byte[] draft(String ending) {
        return Reading.bytes(mvc, DRAFT + ending, actingAs(Role.VIEWER, "example-town"));
    }

    private XWPFDocument word(String report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Reading.bytes(mvc, report + "docx")));
    }
}
