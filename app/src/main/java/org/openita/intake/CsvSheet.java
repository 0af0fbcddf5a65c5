package org.openita.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Comma-, semicolon- or tab-separated text in UTF-8, with or without a byte order mark. */
final class CsvSheet {

    private static final String SEPARATORS = ",;\t";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvSheet() {}

    static Optional<Fault> read(byte[] content, Consumer<Row> taker) {
        var text = CharBuffer.allocate(content.length);
        var bytes = ByteBuffer.wrap(content);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            return Optional.of(Fault.ofLine(linesBefore(content, bytes.position()), "not-utf8"));
        }
        var written = text.flip().toString();
        return rows(written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written, taker);
    }

    private static Optional<Fault> rows(String text, Consumer<Row> taker) {
        var line = 0L;
        var rows = 0;
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var each : records) {
                line = each.getStartingLineNumber();
                var row = new Row(line, each.getFields());
                if (!row.isBlank()) {
                    if (++rows > Sheets.MOST_ROWS) {
                        return Optional.of(Sheets.tooManyRows());
                    }
                    taker.accept(row);
                }
            }
            return rows == 0 ? Optional.of(Fault.ofFile("empty")) : Optional.empty();
        } catch (CsvParseException broken) {
            return Optional.of(Fault.ofLine(line + 1, "broken-quotes"));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can always be read", e);
        }
    }

    /** The separator that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            var character = text.charAt(i);
            quoted ^= character == '"';
            var which = SEPARATORS.indexOf(character);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        var best = 0;
        for (int which = 1; which < counts.length; which++) {
            best = counts[which] > counts[best] ? which : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static long linesBefore(byte[] content, int end) {
        var line = 1L;
        for (int i = 0; i < end; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
