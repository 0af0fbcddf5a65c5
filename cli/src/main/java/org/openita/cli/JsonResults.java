package org.openita.cli;

import java.io.IOException;
import java.io.Writer;
import org.openita.scoring.ExplainedJson;
import org.openita.scoring.JsonText;
import org.openita.uncertainty.UncertaintyJson;

/** Results as an array of {@code {agency, result}}, a result being what {@link ExplainedJson} writes, and
 * {@code uncertainty}, where there were answers, what {@link UncertaintyJson} writes. */
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
    public void write(Scored scored) throws IOException {
        var tree = scored.tree();
        out.write(separator + "{\"agency\":" + JsonText.quoted(scored.agency()) + ",\"result\":");
        out.write(ExplainedJson.of(tree, tree.verdict()));
        if (scored.uncertainty().isPresent()) {
            out.write(",\"uncertainty\":"
                    + UncertaintyJson.of(tree, scored.uncertainty().get()));
        }
        out.write("}");
        separator = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
        out.flush();
    }
}
