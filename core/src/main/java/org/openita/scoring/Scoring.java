package org.openita.scoring;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.framework.Outline;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule;

/**
 * Scores a result: a place that has a value keeps it, any other is computed from its parts, and what cannot be computed
 * is unknown, never zero.
 */
public final class Scoring {

    /** Changes whenever the same values could come out otherwise; kept with every stored result. */
    public static final String VERSION = "2";

    private Scoring() {}

    public static ScoreTree score(Framework framework, KnownValues known) {
        var outline = framework.outline();
        known.values().keySet().forEach(outline::place);
        known.counts().keySet().forEach(outline::place);
        var nodes = outline.nodes();
        var scores = new Score[nodes.size()];
        for (int place = nodes.size() - 1; place >= 0; place--) {
            scores[place] = score(nodes.get(place), known, outline, scores);
        }
        return new ScoreTree(framework, List.copyOf(Arrays.asList(scores)));
    }

    private static Score score(Node node, KnownValues known, Outline outline, Score[] below) {
        var given = known.of(node.code()).orElse(null);
        for (var rule : node.rules()) {
            var computed = rule instanceof ScoreRule.Answers answers
                    ? mean(answers, known, node)
                    : apply(rule, outline, below);
            if (computed != null) {
                return new Score(node, given, computed, rule);
            }
        }
        return new Score(
                node, given, null, node.rules().isEmpty() ? null : node.rules().getFirst());
    }

    private static @Nullable Ratio mean(ScoreRule.Answers answers, KnownValues known, Node node) {
        var counts = known.counts().get(node.code());
        return counts == null ? null : counts.mean(answers.choices()).orElse(null);
    }

    /** The shares of a rule times the values they stand for; nothing where one of them is unknown. */
    private static @Nullable Ratio apply(ScoreRule rule, Outline outline, Score[] below) {
        if (rule.terms().isEmpty()) {
            return null;
        }
        var sum = Ratio.NOTHING;
        for (var term : rule.terms()) {
            var value = below[outline.place(term.code())].exactOrNull();
            if (value == null) {
                return null;
            }
            sum = sum.plus(value.times(term.share()));
        }
        return sum;
    }
}
