package org.openita.cli;

import java.io.Writer;

/** The forms in which results are written. */
enum OutputFormat {
    CSV,
    JSON;

    /** Results in this form; with intervals where they rest on answers. */
    ResultWriter to(Writer out, boolean sampled) {
        return switch (this) {
            case CSV -> new CsvResults(out, sampled);
            case JSON -> new JsonResults(out);
        };
    }
}
