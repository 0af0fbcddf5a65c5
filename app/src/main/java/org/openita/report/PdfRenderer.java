package org.openita.report;

import java.io.ByteArrayOutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Prints a document as PDF; safe for many threads, and the same document always gives the same bytes. */
public final class PdfRenderer {

    private static final float CENTIMETRE = 72 / 2.54f;

    public byte[] render(Document document) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        var first = document.sections().isEmpty()
                ? Section.Orientation.PORTRAIT
                : document.sections().getFirst().orientation();
        try (var target = new org.openpdf.text.Document(
                sheet(first), 3 * CENTIMETRE, 2 * CENTIMETRE, 2.5f * CENTIMETRE, 2 * CENTIMETRE)) {
            target.setGlyphLayoutManager(Typeface.sarabun().layout());
            var writer = PdfWriter.getInstance(target, bytes);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(document.language().tag()));
            describe(document, writer);
            var pages = new PdfPages(document);
            writer.setPageEvent(pages);
            target.open();
            var flow = new PdfFlow(document, target, writer);
            for (var section : document.sections()) {
                target.setPageSize(sheet(section.orientation()));
                flow.add(section, pages);
            }
            if (document.sections().stream()
                    .allMatch(section -> section.blocks().isEmpty())) {
                writer.setPageEmpty(false);
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(Document document, PdfWriter writer) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(document.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(document.agency(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString("OpenITA"));
        Calendar stamp = new GregorianCalendar(TimeZone.getTimeZone("Asia/Bangkok"), Locale.ROOT);
        stamp.setTimeInMillis(document.stamp().toEpochMilli());
        info.put(PdfName.CREATIONDATE, new PdfDate(stamp));
        info.put(PdfName.MODDATE, new PdfDate(stamp));
        var id = document.fingerprint();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static Rectangle sheet(Section.Orientation orientation) {
        // A wide sheet, not a turned one: readers of the text then need not turn it back.
        return orientation == Section.Orientation.PORTRAIT
                ? PageSize.A4
                : new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());
    }
}
