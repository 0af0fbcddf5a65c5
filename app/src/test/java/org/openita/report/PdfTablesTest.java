package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.platform.Numerals;

/** The seven measures of the source report in seven columns on landscape pages. */
class PdfTablesTest {

    private static final float LEFT = 85.04f;
    private static final float RIGHT = 841.89f - 56.69f;
    private static final float BOTTOM = 595.28f - 56.69f;
    private static final Table TABLE = SourceReport.measuresTable();
    private static final List<PdfSpans.Span> SPANS = PdfSpans.of(new PdfRenderer()
                    .render(SourceReport.document(
                            Numerals.ARABIC, Optional.empty(), List.of(Section.landscape(TABLE)))))
            .stream()
            .filter(span -> span.baseline() < BOTTOM)
            .filter(span -> !span.text().startsWith("ตารางมาตรการ"))
            .toList();
    private static final String HEADERS =
            squeeze(TABLE.columns().stream().map(Table.Column::header).collect(Collectors.joining()));

    @Test
    void everyLineLiesInsideItsColumn() {
        assertThat(SPANS).allSatisfy(span -> {
            int column = column(span.left());
            assertThat(span.left()).isGreaterThanOrEqualTo(edge(column) + 2);
            assertThat(span.right()).isLessThanOrEqualTo(edge(column + 1) - 2);
            assertThat(span.baseline()).isBetween(60f, BOTTOM);
        });
    }

    @Test
    void allCellsAreCompleteAndInOrder() {
        for (int column = 0; column < TABLE.columns().size(); column++) {
            int here = column;
            var header = squeeze(TABLE.columns().get(column).header());
            var expected = TABLE.rows().stream()
                    .map(row -> row.cells().get(here).text().plain(Numerals.ARABIC))
                    .collect(Collectors.joining());
            var found = SPANS.stream()
                    .filter(span -> column(span.left()) == here)
                    .map(PdfSpans.Span::text)
                    .collect(Collectors.joining());
            assertThat(squeeze(found).replace(header, "")).isEqualTo(squeeze(expected));
        }
    }

    @Test
    void headerStandsOnEveryPage() {
        int pages = SPANS.stream().mapToInt(PdfSpans.Span::page).max().orElseThrow();

        assertThat(pages).isGreaterThan(2);
        for (int page = 1; page <= pages; page++) {
            int here = page;
            var onPage = SPANS.stream()
                    .filter(span -> span.page() == here)
                    .map(PdfSpans.Span::text)
                    .collect(Collectors.joining());
            assertThat(squeeze(onPage)).startsWith(HEADERS);
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOverPages() {
        var words = IntStream.rangeClosed(1, 900).mapToObj(i -> "คำที่" + i).toList();
        var table = new Table(
                "ตารางยาว",
                List.of(Table.Column.text("ก", 1), Table.Column.text("ข", 3)),
                List.of(Table.Row.of("แถว", String.join(" ", words))));
        var spans = PdfSpans.of(new PdfRenderer().render(SourceReport.of(table)));

        assertThat(spans.getLast().page()).isGreaterThan(2);
        assertThat(spans.stream()
                        .map(PdfSpans.Span::text)
                        .filter(text -> text.startsWith("คำ") || text.startsWith("ที่"))
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo(String.join("", words));
    }

    private static int column(float x) {
        return IntStream.range(0, TABLE.columns().size())
                .filter(i -> x >= edge(i) && x < edge(i + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("outside the table: " + x));
    }

    private static float edge(int column) {
        double total = TABLE.columns().stream().mapToDouble(Table.Column::width).sum();
        double before = TABLE.columns().subList(0, column).stream()
                .mapToDouble(Table.Column::width)
                .sum();
        return (float) (LEFT + (RIGHT - LEFT) * before / total);
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "");
    }
}
