package org.openita.uncertainty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Node;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule;
import org.openita.framework.ScoreRule.Answers;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** Writes scores as sums: how much each question's mean counts in them, beside what is known without any sampling. */
final class Composition {

    private final ScoreTree tree;
    private final Map<Code, Double> shares = new HashMap<>();

    private Composition(ScoreTree tree) {
        this.tree = tree;
    }

    /**
     * The share of each question that a score rests on; nothing where a part is unknown, or was given although it rests
     * on answers: of such a value the sheets tell no error.
     */
    static Optional<Map<Code, Double>> of(ScoreTree tree, Code code) {
        var composition = new Composition(tree);
        return composition.collect(tree.score(code), Ratio.WHOLE)
                ? Optional.of(Map.copyOf(composition.shares))
                : Optional.empty();
    }

    private boolean collect(Score score, Ratio share) {
        return switch (score.status()) {
            case UNKNOWN -> false;
            case GIVEN -> !restsOnAnswers(score.node());
            case COMPUTED -> collect(score, score.rule().orElseThrow(), share);
        };
    }

    private boolean collect(Score score, ScoreRule rule, Ratio share) {
        if (rule instanceof Answers) {
            shares.merge(score.code(), share.unrounded().doubleValue(), Double::sum);
        }
        return rule.terms().stream().allMatch(term -> collect(tree.score(term.code()), share.times(term.share())));
    }

    private boolean restsOnAnswers(Node node) {
        return node.rules().stream()
                .anyMatch(rule -> rule instanceof Answers
                        || rule.terms().stream()
                                .anyMatch(term ->
                                        restsOnAnswers(tree.score(term.code()).node())));
    }
}
