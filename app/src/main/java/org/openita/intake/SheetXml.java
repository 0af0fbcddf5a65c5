package org.openita.intake;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of a sheet, read row by row; it takes no document type and no entity from outside. */
final class SheetXml {

    private static final int MOST_COLUMNS = 300;
    private static final XMLInputFactory XML = factory();

    private final List<String> texts;
    private final Consumer<Row> taker;
    private int width;
    private int taken;
    private @Nullable Fault stopped;

    SheetXml(List<String> texts, Consumer<Row> taker) {
        this.texts = texts;
        this.taker = taker;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The texts that cells refer to by number, without how they are pronounced. */
    static void texts(InputStream part, Consumer<String> taker) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                taker.accept(text(xml, "si"));
            }
        }
    }

    /** What ended the reading early, or nothing. */
    Optional<Fault> stopped() {
        return stopped == null && taken == 0 ? Optional.of(Fault.ofFile("empty")) : Optional.ofNullable(stopped);
    }

    void rows(InputStream part) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(part);
        var line = 0L;
        while (stopped == null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                line = number(xml.getAttributeValue(null, "r"), line + 1);
                take(new Row(line, cells(xml)));
            }
        }
    }

    private void take(Row row) {
        if (row.isBlank()) {
            return;
        }
        if (++taken > Sheets.MOST_ROWS) {
            stopped = Sheets.tooManyRows();
        } else {
            width = width == 0 ? row.cells().size() : width;
            taker.accept(padded(row));
        }
    }

    /** A workbook leaves empty cells away: a row gets as many as the first has. */
    private Row padded(Row row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Row(row.line(), cells);
    }

    private List<String> cells(XMLStreamReader xml) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                var column = column(xml.getAttributeValue(null, "r"), cells.size());
                var text = cell(xml);
                if (column < MOST_COLUMNS) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                } else if (!text.isBlank()) {
                    stopped = Fault.ofFile("too-many-columns", Integer.toString(MOST_COLUMNS));
                }
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var value = "";
        var formula = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = text(xml, "is");
                    case "f" -> formula = "=" + xml.getElementText();
                    default -> {}
                }
            }
        }
        return value.isBlank() ? formula : understood(type == null ? "n" : type, value);
    }

    private String understood(String type, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "n" -> decimal(value.strip());
            default -> value;
        };
    }

    private String shared(String number) {
        var place = (int) number(number, -1);
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }

    /** Workbooks keep 99.4 as 99.400000000000006; the shortest number that means the same is the one typed. */
    private static String decimal(String value) {
        try {
            return BigDecimal.valueOf(Double.parseDouble(value))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException odd) {
            return value;
        }
    }

    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "rPh" -> text(xml, "rPh");
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        var column = 0;
        for (int i = 0;
                i < reference.length() && Character.isLetter(reference.charAt(i)) && column < MOST_COLUMNS;
                i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private static long number(@Nullable String written, long otherwise) {
        return written != null && written.matches("\\d{1,9}") ? Long.parseLong(written) : otherwise;
    }
}
