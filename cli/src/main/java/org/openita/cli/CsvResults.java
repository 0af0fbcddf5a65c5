package org.openita.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.framework.Code;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** Results as rows of {@code agency,code,score,level,status}, quoted as RFC 4180 says. */
final class CsvResults implements ResultWriter {

    private static final String SPECIAL = ",\"\r\n";
    private static final String FORMULA = "=+-@\t";

    private final Writer out;

    CsvResults(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("agency,code,score,level,status\n");
    }

    @Override
    public void write(String agency, ScoreTree tree, LevelVerdict verdict) throws IOException {
        var first = cell(agency);
        var level = cell(verdict.possible().stream()
                .map(possible -> possible.name().th())
                .collect(Collectors.joining("|")));
        for (var score : tree.scores()) {
            var row = String.join(
                    ",",
                    first,
                    cell(score.code().value()),
                    score.rounded().map(BigDecimal::toPlainString).orElse(""),
                    score.code().equals(Code.OVERALL) ? level : "",
                    status(score));
            out.write(row + "\n");
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    /**
     * Quoted where it must be. A name that a spreadsheet could take for a formula is quoted too but never changed: this
     * is data for programs, which must find the name they gave.
     */
    static String cell(String text) {
        var plain = text.chars().noneMatch(each -> SPECIAL.indexOf(each) >= 0)
                && (text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String status(Score score) {
        return score.status().name().toLowerCase(Locale.ROOT);
    }
}
