package org.openita.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The stretches of text of a PDF with the box that their glyphs take. */
final class PdfSpans {

    private PdfSpans() {}

    /** One stretch on one line; y grows downwards and is the baseline. */
    record Span(int page, String text, float left, float right, float baseline) {}

    static List<Span> of(byte[] pdf) {
        var spans = new ArrayList<Span>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(document.getPage(page));
                for (var content : extractor.getMarkedContents()) {
                    collect(page + 1, content, spans);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spans;
    }

    private static void collect(int page, PDMarkedContent content, List<Span> spans) {
        var glyphs = new ArrayList<TextPosition>();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                glyphs.add(glyph);
            } else if (part instanceof PDMarkedContent inner) {
                collect(page, inner, spans);
            }
        }
        var text = content.getActualText();
        if (text != null && !text.isBlank() && !glyphs.isEmpty()) {
            var left = glyphs.stream()
                    .map(TextPosition::getXDirAdj)
                    .min(Float::compare)
                    .orElseThrow();
            var right = glyphs.stream()
                    .map(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                    .max(Float::compare)
                    .orElseThrow();
            spans.add(new Span(page, text, left, right, glyphs.getFirst().getYDirAdj()));
        }
    }
}
