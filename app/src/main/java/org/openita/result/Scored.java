package org.openita.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.scoring.ExplainedJson;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Levels;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;

/** What is computed of a recording and kept with it. */
record Scored(
        Recording recording,
        ScoreTree tree,
        Optional<BigDecimal> overall,
        Map<Code, BigDecimal> instruments,
        List<String> levels,
        String explained,
        String valuesHash,
        String coreVersion) {

    static Scored of(Recording recording, Framework framework) {
        var tree = Scoring.score(framework, recording.known());
        var verdict = Levels.decide(tree);
        return new Scored(
                recording,
                tree,
                tree.overall().rounded(),
                instruments(tree),
                verdict.possible().stream().map(level -> level.name().th()).toList(),
                ExplainedJson.of(tree, verdict),
                hash(recording.known()),
                Scoring.VERSION);
    }

    /** The rounded scores of the instruments, where they are known. */
    private static Map<Code, BigDecimal> instruments(ScoreTree tree) {
        var scores = new HashMap<Code, BigDecimal>();
        for (var instrument : tree.framework().instruments()) {
            tree.score(instrument.code()).rounded().ifPresent(score -> scores.put(instrument.code(), score));
        }
        return scores;
    }

    /** SHA-256 over the known values, one {@code code=value} a line, sorted by code, then the counts. */
    private static String hash(KnownValues known) {
        var lines = new StringBuilder();
        new TreeMap<>(known.values())
                .forEach((code, value) -> lines.append(code)
                        .append('=')
                        .append(value.stripTrailingZeros().toPlainString())
                        .append('\n'));
        new TreeMap<>(known.counts())
                .forEach((code, counts) ->
                        lines.append(code).append('#').append(counts.byChoice()).append('\n'));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
