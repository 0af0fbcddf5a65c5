package org.openita.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.openita.platform.Numerals;
import org.openita.report.PdfText.Look;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Prints what leads people to a questionnaire: a poster of one A4 sheet, and cards of one-time codes, ten a sheet. */
final class SurveySheets {

    private static final float CENTIMETRE = 72 / 2.54f;
    private static final float MARGIN = 1.5f * CENTIMETRE;
    private static final float POSTER_CODE = 12 * CENTIMETRE;
    private static final float CARD_CODE = 2.9f * CENTIMETRE;
    private static final float SIDE = 0.4f * CENTIMETRE;
    private static final int LARGEST = 11;
    private static final int SMALLEST = 5;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;

    private final PdfText text = new PdfText(Numerals.ARABIC);

    /** A poster: who asks, what, the code to scan, the address to type, and what becomes of the answer. */
    byte[] poster(Poster poster) {
        return print(poster.language(), (target, writer) -> {
            var end = lines(
                    writer,
                    target.top() - 2 * CENTIMETRE,
                    List.of(
                            text.paragraph(poster.agency(), Look.bold(26)),
                            text.paragraph(poster.title(), Look.bold(20).in(Ink.PRIMARY))));
            var top = end - CENTIMETRE;
            var picture = image(poster.code(), POSTER_CODE);
            picture.setAbsolutePosition((PageSize.A4.getWidth() - POSTER_CODE) / 2, top - POSTER_CODE);
            writer.getDirectContent().addImage(picture);
            var words = new ArrayList<Paragraph>();
            words.add(text.paragraph(poster.address(), Look.bold(18)));
            poster.words().forEach(line -> words.add(text.paragraph(line, Look.plain(17))));
            lines(writer, top - POSTER_CODE - CENTIMETRE / 2, words);
        });
    }

    /** Cards to be cut: each with the code to scan, the address and its own one-time code. */
    byte[] cards(Cards cards) {
        var width = (PageSize.A4.getWidth() - 2 * MARGIN) / COLUMNS;
        var height = (PageSize.A4.getHeight() - 2 * MARGIN) / ROWS;
        var picture = image(cards.picture(), CARD_CODE);
        return print(cards.language(), (target, writer) -> {
            for (int card = 0; card < cards.codes().size(); card++) {
                var place = card % (COLUMNS * ROWS);
                if (card > 0 && place == 0) {
                    target.newPage();
                }
                var row = place / COLUMNS;
                var left = MARGIN + place % COLUMNS * width;
                var top = PageSize.A4.getHeight() - MARGIN - row * height;
                card(writer, cards, picture, cards.codes().get(card), new Place(left, top, width, height));
            }
        });
    }

    /** The code first, which stands nowhere else; then what may shrink, however long a name or an address is. */
    private void card(PdfWriter writer, Cards cards, Image picture, String code, Place place) {
        frame(writer, place);
        picture.setAbsolutePosition(place.left() + SIDE, place.top() - SIDE - CARD_CODE);
        writer.getDirectContent().addImage(picture);
        fit(
                writer,
                new Place(
                        place.left() + CARD_CODE + 2 * SIDE,
                        place.top() - SIDE / 2,
                        place.width() - CARD_CODE - 3 * SIDE,
                        CARD_CODE + SIDE),
                size -> List.of(
                        text.paragraph(cards.label(), Look.plain(size)),
                        text.paragraph(code, Look.bold(size + 4)),
                        text.paragraph(cards.note(), Look.plain(size).in(Ink.QUIET))));
        fit(
                writer,
                new Place(
                        place.left() + SIDE,
                        place.top() - SIDE - CARD_CODE,
                        place.width() - 2 * SIDE,
                        place.height() - CARD_CODE - 1.5f * SIDE),
                size -> List.of(
                        text.paragraph(cards.address(), Look.bold(size)),
                        text.paragraph(cards.title(), Look.plain(size)),
                        text.paragraph(cards.agency(), Look.plain(size))));
    }

    private static void frame(PdfWriter writer, Place place) {
        var canvas = writer.getDirectContent();
        canvas.saveState();
        canvas.setColorStroke(Ink.QUIET);
        canvas.setLineWidth(0.5f);
        canvas.setLineDash(3, 3);
        canvas.rectangle(place.left(), place.top() - place.height(), place.width(), place.height());
        canvas.stroke();
        canvas.restoreState();
    }

    /** In the largest of the sizes that all of it fits in. */
    private static void fit(PdfWriter writer, Place place, IntFunction<List<Paragraph>> words) {
        for (int size = LARGEST; size >= SMALLEST; size--) {
            if (!ColumnText.hasMoreText(column(writer, place, words.apply(size)).go(true))) {
                column(writer, place, words.apply(size)).go();
                return;
            }
        }
        throw new IllegalStateException("a card is too small for its text");
    }

    private static ColumnText column(PdfWriter writer, Place place, List<Paragraph> paragraphs) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(place.left(), place.top() - place.height(), place.left() + place.width(), place.top());
        paragraphs.forEach(column::addElement);
        return column;
    }

    private static float lines(PdfWriter writer, float top, List<Paragraph> paragraphs) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, top);
        for (var paragraph : paragraphs) {
            paragraph.setAlignment(Element.ALIGN_CENTER);
            column.addElement(paragraph);
        }
        column.go();
        return column.getYLine();
    }

    private static Image image(byte[] png, float size) {
        try {
            var image = Image.getInstance(png);
            image.scaleToFit(size, size);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(String language, Drawing drawing) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var target = new org.openpdf.text.Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            target.setGlyphLayoutManager(Typeface.sarabun().layout());
            var writer = PdfWriter.getInstance(target, bytes);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
            target.open();
            writer.setPageEmpty(false);
            drawing.on(target, writer);
        }
        return bytes.toByteArray();
    }

    private interface Drawing {

        void on(org.openpdf.text.Document target, PdfWriter writer);
    }

    private record Place(float left, float top, float width, float height) {}

    /**
     * What stands on a poster.
     *
     * @param code the QR code as PNG
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Poster(String language, String agency, String title, byte[] code, String address, List<String> words) {}

    /**
     * What stands on cards.
     *
     * @param title which survey of which year
     * @param note how long and how often a code works
     * @param picture the QR code as PNG
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Cards(
            String language,
            String title,
            String agency,
            byte[] picture,
            String address,
            String label,
            String note,
            List<String> codes) {}
}
