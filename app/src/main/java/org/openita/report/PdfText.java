package org.openita.report;

import java.awt.Color;
import org.openita.platform.Numerals;
import org.openita.report.Typeface.Cut;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;

/** Sets words in Sarabun with Thai line breaks, in the numerals of one document. */
final class PdfText {

    static final float BODY = 12;
    static final float SMALL = 10.5f;
    static final float TABLE = 11;
    static final float WIDE_TABLE = 9.5f;
    /** Leading by size: Thai marks stand two high above and one below the line. */
    static final float LEADING = 1.6f;

    private final Numerals numerals;
    private final ThaiSplit split = new ThaiSplit();

    PdfText(Numerals numerals) {
        this.numerals = numerals;
    }

    Paragraph paragraph(RichText text, Look look) {
        var paragraph = new Paragraph(look.size * LEADING);
        // Also what the layout itself adds, the space before a paragraph, must be in a font that can be shaped.
        paragraph.setFont(Typeface.sarabun().pdf(Cut.REGULAR, look.size, look.color));
        fill(paragraph, text, look);
        return paragraph;
    }

    Paragraph paragraph(String text, Look look) {
        return paragraph(RichText.of(text), look);
    }

    Phrase phrase(RichText text, Look look) {
        var phrase = new Phrase(look.size * LEADING);
        fill(phrase, text, look);
        return phrase;
    }

    private void fill(Phrase phrase, RichText text, Look look) {
        for (var run : text.runs()) {
            var cut = look.bold ? Cut.of(run).bolder() : Cut.of(run);
            phrase.add(chunk(run.in(numerals), cut, look));
        }
    }

    private Chunk chunk(String text, Cut cut, Look look) {
        return new Chunk(text, Typeface.sarabun().pdf(cut, look.size, look.color)).setSplitCharacter(split);
    }

    static int alignment(Alignment alignment) {
        return switch (alignment) {
            case START -> Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }

    /** Size, weight and colour of a text. */
    record Look(float size, boolean bold, Color color) {

        static Look plain(float size) {
            return new Look(size, false, Ink.TEXT);
        }

        static Look bold(float size) {
            return new Look(size, true, Ink.TEXT);
        }

        Look in(Color other) {
            return new Look(size, bold, other);
        }
    }
}
