package org.openita.report;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The bookmarks of a PDF, nested by the level of the headings. */
final class PdfOutlines {

    private final PdfWriter writer;
    /** The latest bookmark of each level; level 0 is the root. */
    private final PdfOutline[] latest;

    PdfOutlines(PdfWriter writer) {
        this.writer = writer;
        var root = writer.getRootOutline();
        latest = new PdfOutline[] {root, root, root, root};
    }

    void add(int level, String title) {
        var place = new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(true));
        var outline = new PdfOutline(latest[level - 1], place, title);
        for (int i = level; i < latest.length; i++) {
            latest[i] = outline;
        }
    }
}
