package org.openita.report;

import java.awt.Color;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openita.platform.Numerals;

/** Fills Word paragraphs with runs, in the numerals of one document. */
final class DocxText {

    private final Numerals numerals;

    DocxText(Numerals numerals) {
        this.numerals = numerals;
    }

    void fill(XWPFParagraph paragraph, RichText text, Optional<Color> color) {
        for (var run : text.runs()) {
            var target = paragraph.createRun();
            if (run.has(Run.Mark.BOLD)) {
                target.setBold(true);
                // Word takes Thai for a complex script, which has a weight and slant of its own.
                target.getCTR().getRPr().addNewBCs();
            }
            if (run.has(Run.Mark.ITALIC)) {
                target.setItalic(true);
                target.getCTR().getRPr().addNewICs();
            }
            color.ifPresent(ink -> target.setColor(Ink.hex(ink)));
            var lines = run.in(numerals).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    target.addBreak();
                }
                target.setText(lines[i], i);
            }
        }
    }

    void fill(XWPFParagraph paragraph, String text) {
        fill(paragraph, RichText.of(text), Optional.empty());
    }

    static ParagraphAlignment alignment(Alignment alignment) {
        return switch (alignment) {
            case START -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case END -> ParagraphAlignment.RIGHT;
        };
    }
}
