package org.openita.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of a workbook, as it was last computed: a formula counts as the value kept beside it.
 *
 * <p>A workbook is unpacked as a stream, never whole, and not beyond a set size: what unpacks to more is refused.
 */
final class XlsxSheet {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final long MOST_TEXTS = 48L << 20;
    private static final String SHEETS = "xl/worksheets/";

    private XlsxSheet() {}

    static Optional<Fault> read(byte[] content, Consumer<Row> taker) {
        try {
            var parts = parts(content);
            var sheet = parts.stream()
                    .filter(part -> part.startsWith(SHEETS) && part.endsWith(".xml"))
                    .min(XlsxSheet::bySheetNumber);
            if (sheet.isEmpty()) {
                return Optional.of(Fault.ofFile("other-kind"));
            }
            var texts = new ArrayList<String>();
            unpack(content, "xl/sharedStrings.xml", MOST_TEXTS, part -> SheetXml.texts(part, texts::add));
            var reading = new SheetXml(texts, taker);
            unpack(content, sheet.get(), MOST_UNPACKED, reading::rows);
            return reading.stopped();
        } catch (TooMuch bomb) {
            return Optional.of(Fault.ofFile("unpacks-too-large"));
        } catch (IOException | XMLStreamException | UncheckedIOException broken) {
            return Optional.of(Fault.ofFile("broken-workbook"));
        }
    }

    /** The names of all parts; every one is unpacked here, so that a bomb goes off where it is counted. */
    private static List<String> parts(byte[] content) throws IOException {
        var names = new ArrayList<String>();
        var budget = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var counted = new BoundedStream(zip, budget);
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                if (names.size() > MOST_PARTS) {
                    throw new TooMuch();
                }
                counted.drain();
            }
        }
        return names;
    }

    private static void unpack(byte[] content, String name, long most, PartReader reader)
            throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    reader.read(new BoundedStream(zip, most));
                    return;
                }
            }
        }
    }

    private static int bySheetNumber(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    /** Reads one part of a workbook. */
    private interface PartReader {
        void read(BoundedStream part) throws IOException, XMLStreamException;
    }
}
