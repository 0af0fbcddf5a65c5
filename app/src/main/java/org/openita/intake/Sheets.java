package org.openita.intake;

import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of a file, CSV or workbook, without ever holding all of a workbook. */
public final class Sheets {

    /** How many rows a file may have. */
    static final int MOST_ROWS = 300_000;

    private Sheets() {}

    /** Hands every row that holds text to the taker; says what stopped it, if anything did. */
    public static Optional<Fault> read(Upload upload, Consumer<Row> taker) {
        return switch (upload.kind()) {
            case EMPTY -> Optional.of(Fault.ofFile("empty"));
            case TOO_LARGE -> Optional.of(Fault.ofFile("too-large", Integer.toString(Upload.MOST_BYTES >> 20)));
            case OTHER -> Optional.of(Fault.ofFile("other-kind"));
            case TEXT -> CsvSheet.read(upload.content(), taker);
            case WORKBOOK -> XlsxSheet.read(upload.content(), taker);
        };
    }

    static Fault tooManyRows() {
        return Fault.ofFile("too-many-rows", Integer.toString(MOST_ROWS));
    }
}
