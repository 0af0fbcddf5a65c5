package org.openita.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.scoring.KnownValues;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.Levels;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;

/** What the tests of this module share: bundled frameworks by year, and scores of results worked out by hand. */
final class Documents {

    private static final BundledFrameworks BUNDLED = new BundledFrameworks();

    private Documents() {}

    static Framework of(int year) {
        return BUNDLED.find(new FrameworkId("th-national-" + year)).orElseThrow();
    }

    /** The score of a result where every item has full marks, but for the places named, such as {@code o1=0}. */
    static ScoreTree fullMarksBut(int year, String... assignments) {
        var framework = of(year);
        var values = new HashMap<Code, BigDecimal>();
        for (var node : framework.outline().nodes()) {
            var rules = node.rules();
            if (!rules.isEmpty() && rules.stream().allMatch(rule -> rule.terms().isEmpty())) {
                values.put(node.code(), BigDecimal.valueOf(100));
            }
        }
        values.putAll(values(assignments));
        return Scoring.score(framework, new KnownValues(values));
    }

    static ScoreTree score(int year, String... assignments) {
        return Scoring.score(of(year), new KnownValues(values(assignments)));
    }

    private static Map<Code, BigDecimal> values(String... assignments) {
        var values = new HashMap<Code, BigDecimal>();
        Arrays.stream(assignments)
                .map(assignment -> assignment.split("=", 2))
                .forEach(pair -> values.put(new Code(pair[0]), new BigDecimal(pair[1])));
        return values;
    }

    static BigDecimal rounded(ScoreTree tree, String code) {
        return tree.score(new Code(code)).rounded().orElseThrow();
    }

    /** The levels a result may have, by their Thai names; one where it is decided. */
    static List<String> levels(ScoreTree tree) {
        LevelVerdict verdict = Levels.decide(tree);
        return verdict.possible().stream().map(level -> level.name().th()).toList();
    }

    static List<String> lines(String resource) {
        try (var stream = Documents.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
