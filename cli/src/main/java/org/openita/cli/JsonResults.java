package org.openita.cli;

import java.io.IOException;
import java.io.Writer;
import org.openita.scoring.ExplainedJson;
import org.openita.scoring.JsonText;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.ScoreTree;

/** Results as an array of {@code {agency, result}}, a result being what {@link ExplainedJson} writes. */
final class JsonResults implements ResultWriter {

    private final Writer out;
    private String separator = "\n";

    JsonResults(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("[");
    }

    @Override
    public void write(String agency, ScoreTree tree, LevelVerdict verdict) throws IOException {
        out.write(separator + "{\"agency\":" + JsonText.quoted(agency) + ",\"result\":");
        out.write(ExplainedJson.of(tree, verdict));
        out.write("}");
        separator = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
        out.flush();
    }
}
