package org.openita.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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
            var file = Files.createTempFile("openita", ".xlsx");
            try {
                Files.write(file, content);
                try (var zip = new ZipFile(file.toFile())) {
                    return read(zip, taker);
                }
            } finally {
                Files.delete(file);
            }
        } catch (TooMuch bomb) {
            return Optional.of(Fault.ofFile("unpacks-too-large"));
        } catch (ZipException | EOFException | XMLStreamException broken) {
            return Optional.of(Fault.ofFile("broken-workbook"));
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be kept while it is read", e);
        }
    }

    private static Optional<Fault> read(ZipFile zip, Consumer<Row> taker) throws IOException, XMLStreamException {
        unpackAll(zip);
        var sheet = zip.stream()
                .map(ZipEntry::getName)
                .filter(part -> part.startsWith(SHEETS) && part.endsWith(".xml"))
                .min(XlsxSheet::bySheetNumber);
        if (sheet.isEmpty()) {
            return Optional.of(Fault.ofFile("other-kind"));
        }
        var texts = new ArrayList<String>();
        unpack(zip, "xl/sharedStrings.xml", MOST_TEXTS, part -> SheetXml.texts(part, texts::add));
        var reading = new SheetXml(texts, taker);
        unpack(zip, sheet.get(), MOST_UNPACKED, reading::rows);
        return reading.stopped();
    }

    /** Unpacks every part and forgets it, so that a bomb goes off where it is counted. */
    private static void unpackAll(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new TooMuch();
        }
        var left = MOST_UNPACKED;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            try (var part = zip.getInputStream(parts.nextElement())) {
                left -= new BoundedStream(part, left).drain();
            }
        }
    }

    private static void unpack(ZipFile zip, String name, long most, PartReader reader)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry != null) {
            try (var part = zip.getInputStream(entry)) {
                reader.read(new BoundedStream(part, most));
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
