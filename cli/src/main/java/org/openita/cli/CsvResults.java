package org.openita.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.framework.Code;
import org.openita.scoring.Score;

/**
 * Results as rows of {@code agency,code,score,level,status}, and of {@code low,high,n} where there were answers, quoted as
 * RFC 4180 says.
 */
final class CsvResults implements ResultWriter {

    private static final String SPECIAL = ",\"\r\n";
    private static final String FORMULA = "=+-@\t";

    private static final String NO_INTERVAL = ",,,";

    private final Writer out;
    private final boolean sampled;

    CsvResults(Writer out, boolean sampled) {
        this.out = out;
        this.sampled = sampled;
    }

    @Override
    public void begin() throws IOException {
        out.write("agency,code,score,level,status" + (sampled ? ",low,high,n" : "") + "\n");
    }

    @Override
    public void write(Scored scored) throws IOException {
        var first = cell(scored.agency());
        var tree = scored.tree();
        var level = cell(tree.verdict().possible().stream()
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
            out.write(row + interval(scored, score) + "\n");
        }
    }

    private String interval(Scored scored, Score score) {
        if (!sampled) {
            return "";
        }
        return scored.uncertainty()
                .flatMap(uncertainty -> uncertainty.at(score.code()))
                .map(interval -> ",%s,%s,%d".formatted(interval.low(), interval.high(), interval.respondents()))
                .orElse(NO_INTERVAL);
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
