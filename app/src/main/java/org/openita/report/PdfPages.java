package org.openita.report;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.openita.report.Typeface.Cut;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page: number and running title at the foot, the watermark of a draft across. */
final class PdfPages extends PdfPageEventHelper {

    private static final float SIZE = 9.5f;

    private final Document document;
    private int cover;

    PdfPages(Document document) {
        this.document = document;
    }

    /** The page has no number, because it is a cover. */
    void coverOn(int page) {
        cover = page;
    }

    @Override
    public void onEndPage(PdfWriter writer, org.openpdf.text.Document target) {
        var canvas = writer.getDirectContent();
        document.watermark().ifPresent(word -> watermark(canvas, word, target));
        if (writer.getPageNumber() != cover) {
            float y = target.bottom() - 26;
            canvas.setColorFill(Ink.QUIET);
            canvas.beginText();
            canvas.setFontAndSize(Typeface.sarabun().base(Cut.REGULAR), SIZE);
            var title = shorten(document.runningTitle(), target.right() - target.left() - 60);
            canvas.showTextAligned(Element.ALIGN_LEFT, title, target.left(), y, 0);
            var number = document.numerals().write(Integer.toString(writer.getPageNumber()));
            canvas.showTextAligned(Element.ALIGN_RIGHT, number, target.right(), y, 0);
            canvas.endText();
        }
    }

    /** The title on one line of the foot. */
    static String shorten(String title, double width) {
        var lines = ThaiText.wrap(title, width, line -> Typeface.sarabun().width(Cut.REGULAR, SIZE, line));
        return lines.size() == 1 ? lines.getFirst() : lines.getFirst() + " …";
    }

    /** Drawn as a shape, so that the word does not come between the words of the text when it is copied or read aloud. */
    private static void watermark(PdfContentByte canvas, String word, org.openpdf.text.Document target) {
        double size = Math.min(150, 420 / Typeface.sarabun().width(Cut.BOLD, 1, word));
        var font = Typeface.sarabun().awt(Cut.BOLD, size);
        var context = new java.awt.font.FontRenderContext(null, true, true);
        var glyphs = font.layoutGlyphVector(
                context, word.toCharArray(), 0, word.length(), java.awt.Font.LAYOUT_LEFT_TO_RIGHT);
        var box = glyphs.getVisualBounds();
        var place = new AffineTransform();
        place.translate(
                target.getPageSize().getWidth() / 2, target.getPageSize().getHeight() / 2);
        place.rotate(Math.toRadians(35));
        place.scale(1, -1);
        place.translate(-box.getCenterX(), -box.getCenterY());
        canvas.saveState();
        var faint = new PdfGState();
        faint.setFillOpacity(0.09f);
        canvas.setGState(faint);
        canvas.setColorFill(Color.BLACK);
        trace(canvas, glyphs.getOutline().getPathIterator(place));
        canvas.fill();
        canvas.restoreState();
    }

    private static void trace(PdfContentByte canvas, PathIterator path) {
        var p = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    canvas.curveTo(
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> canvas.closePath();
            }
            int end = switch (path.currentSegment(p)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = p[end];
            y = p[end + 1];
        }
    }
}
