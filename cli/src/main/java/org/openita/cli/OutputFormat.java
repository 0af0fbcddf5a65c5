package org.openita.cli;

import java.io.Writer;

/** The forms in which results are written. */
enum OutputFormat {
    CSV,
    JSON;

    ResultWriter to(Writer out) {
        return switch (this) {
            case CSV -> new CsvResults(out);
            case JSON -> new JsonResults(out);
        };
    }
}
