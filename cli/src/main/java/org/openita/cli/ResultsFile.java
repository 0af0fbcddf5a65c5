package org.openita.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.openita.framework.Framework;

/** A file of known values, one a row: which agency, which place of the framework, what value. */
final class ResultsFile {

    private ResultsFile() {}

    /** The values of every agency in the order of first appearance; to be used only where no fault was found. */
    static List<AgencyValues> read(Path file, Framework framework, Faults faults) {
        try {
            var invalid = Utf8.firstInvalidLine(file);
            if (invalid.isPresent()) {
                faults.add(invalid.getAsLong(), Message.notUtf8());
                return List.of();
            }
            try (var records = open(file)) {
                return read(records.iterator(), framework, faults);
            }
        } catch (IOException | UncheckedIOException broken) {
            faults.add(Message.unreadable(broken));
        }
        return List.of();
    }

    private static List<AgencyValues> read(Iterator<CsvRecord> records, Framework framework, Faults faults) {
        var lastLine = 0L;
        try {
            if (!records.hasNext()) {
                faults.add(1, Message.empty());
                return List.of();
            }
            var header = records.next();
            var columns = Columns.read(header.getFields(), header.getStartingLineNumber(), faults);
            if (columns.isEmpty()) {
                return List.of();
            }
            var rows = new Rows(framework, columns.get(), faults);
            while (records.hasNext()) {
                var row = records.next();
                lastLine = row.getStartingLineNumber();
                rows.add(row);
            }
            if (lastLine == 0) {
                faults.add(header.getStartingLineNumber(), Message.noRows());
            }
            return rows.agencies();
        } catch (CsvParseException unclosed) {
            faults.add(lastLine + 1, Message.brokenQuotes());
            return List.of();
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
