package org.openita.cli;

import java.io.IOException;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.ScoreTree;

/** Writes results one agency after another, so that none has to be kept. */
sealed interface ResultWriter permits CsvResults, JsonResults {

    void begin() throws IOException;

    void write(String agency, ScoreTree tree, LevelVerdict verdict) throws IOException;

    void end() throws IOException;
}
