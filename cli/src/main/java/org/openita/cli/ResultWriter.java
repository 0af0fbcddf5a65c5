package org.openita.cli;

import java.io.IOException;

/** Writes results one agency after another, so that none has to be kept. */
sealed interface ResultWriter permits CsvResults, JsonResults {

    void begin() throws IOException;

    void write(Scored scored) throws IOException;

    void end() throws IOException;
}
