package org.openita.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;

/** The text of a PDF between its margins, without the lines at the foot, and the tables of its landscape pages by column. */
final class PdfBody {

    private static final float TOP = 60;
    private static final float MARGIN = 56.69f;
    private static final float LEFT = 85.04f;
    private static final float LONG = 841.89f;
    private static final float SHORT = 595.28f;

    private final List<PdfSpans.Span> spans;
    private final List<Boolean> landscape = new ArrayList<>();

    PdfBody(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(page -> landscape.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spans = PdfSpans.of(pdf).stream()
                .filter(span -> span.baseline() > TOP && span.baseline() < height(span) - MARGIN)
                .toList();
    }

    /** Everything from the top of a page to its bottom, without white space. */
    String text() {
        return spans.stream()
                .sorted(Comparator.comparingInt(PdfSpans.Span::page)
                        .thenComparingInt(span -> Math.round(span.baseline()))
                        .thenComparingDouble(PdfSpans.Span::left))
                .map(PdfSpans.Span::text)
                .map(PdfBody::squeezed)
                .collect(joining());
    }

    /** What stands in each column of the table on the landscape pages, from its first header on, headers taken out. */
    List<String> columns(Table table) {
        var edges = edges(table);
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> {
                    var header = squeezed(table.columns().get(column).header());
                    var found = squeezed(spans.stream()
                            .filter(span -> landscape.get(span.page() - 1))
                            .filter(span -> span.left() >= edges[column] && span.left() < edges[column + 1])
                            .map(PdfSpans.Span::text)
                            .collect(joining()));
                    return found.substring(found.indexOf(header)).replace(header, "");
                })
                .toList();
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private float height(PdfSpans.Span span) {
        return landscape.get(span.page() - 1) ? SHORT : LONG;
    }

    private static double[] edges(Table table) {
        var widths = table.columns().stream().mapToDouble(Table.Column::width).toArray();
        double total =
                IntStream.range(0, widths.length).mapToDouble(at -> widths[at]).sum();
        var edges = new double[widths.length + 1];
        edges[0] = LEFT;
        for (int at = 0; at < widths.length; at++) {
            edges[at + 1] = edges[at] + (LONG - MARGIN - LEFT) * widths[at] / total;
        }
        return edges;
    }
}
