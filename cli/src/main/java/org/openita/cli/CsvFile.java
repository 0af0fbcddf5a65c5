package org.openita.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A CSV file in UTF-8 with a header, read row by row; every fault is told with its line. */
final class CsvFile {

    private CsvFile() {}

    /** What takes a file's header, and then its rows. */
    interface Table {

        /** Whether the header can be used; what is wrong with it was told otherwise. */
        boolean begin(CsvRecord header);

        void add(CsvRecord row);
    }

    static void read(Path file, Faults faults, Table table) {
        try {
            var invalid = Utf8.firstInvalidLine(file);
            if (invalid.isPresent()) {
                faults.add(invalid.getAsLong(), Message.notUtf8());
                return;
            }
            try (var records = open(file)) {
                read(records.iterator(), faults, table);
            }
        } catch (IOException | UncheckedIOException broken) {
            faults.add(Message.unreadable(broken));
        }
    }

    private static void read(Iterator<CsvRecord> records, Faults faults, Table table) {
        var lastLine = 0L;
        try {
            if (!records.hasNext()) {
                faults.add(1, Message.empty());
                return;
            }
            var header = records.next();
            if (!table.begin(header)) {
                return;
            }
            while (records.hasNext()) {
                var row = records.next();
                lastLine = row.getStartingLineNumber();
                table.add(row);
            }
            if (lastLine == 0) {
                faults.add(header.getStartingLineNumber(), Message.noRows());
            }
        } catch (CsvParseException unclosed) {
            faults.add(lastLine + 1, Message.brokenQuotes());
        }
    }

    private static CsvReader<CsvRecord> open(Path file) throws IOException {
        return CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file);
    }
}
