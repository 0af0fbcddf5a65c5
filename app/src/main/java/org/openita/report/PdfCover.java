package org.openita.report;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openita.report.PdfText.Look;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/** The first page: seal above, title in the upper half, a rule, and the lines at the foot. */
final class PdfCover {

    private static final float SEAL = 96;
    private static final float TITLE = 20;
    private static final float FOOT = 15;

    private final org.openpdf.text.Document target;
    private final PdfWriter writer;
    private final PdfText text;

    PdfCover(org.openpdf.text.Document target, PdfWriter writer, PdfText text) {
        this.target = target;
        this.writer = writer;
        this.text = text;
    }

    void add(Block.Cover cover) {
        writer.setPageEmpty(false);
        float top = target.top() - 20;
        if (cover.seal().isPresent()) {
            seal(cover.seal().get(), top);
        }
        top -= SEAL + 40;
        float end = lines(cover.title(), TITLE, Ink.TEXT, top);
        rule(end - 26);
        float height = cover.foot().size() * FOOT * PdfText.LEADING;
        lines(cover.foot(), FOOT, Ink.QUIET, target.bottom() + height + 40);
    }

    private void seal(Picture picture, float top) {
        try {
            var image = Image.getInstance(picture.bytes());
            image.scaleToFit(SEAL, SEAL);
            image.setAbsolutePosition(middle() - image.getScaledWidth() / 2, top - image.getScaledHeight());
            writer.getDirectContent().addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float lines(List<String> lines, float size, Color color, float top) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(target.left(), target.bottom(), target.right(), top);
        for (var line : lines) {
            var paragraph = text.paragraph(line, Look.bold(size).in(color));
            paragraph.setAlignment(Element.ALIGN_CENTER);
            column.addElement(paragraph);
        }
        column.go();
        return column.getYLine();
    }

    private void rule(float y) {
        var canvas = writer.getDirectContent();
        canvas.saveState();
        canvas.setColorFill(Ink.PRIMARY);
        canvas.rectangle(middle() - 45, y, 90, 2.5f);
        canvas.fill();
        canvas.restoreState();
    }

    private float middle() {
        return (target.left() + target.right()) / 2;
    }
}
