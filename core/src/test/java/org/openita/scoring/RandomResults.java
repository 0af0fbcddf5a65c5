package org.openita.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.framework.ScoreRule;

/** Results made up from a seed, so that a failing one can be made again. */
final class RandomResults {

    private RandomResults() {}

    /** Every leaf of the tree with the value a function gives it. */
    static Map<String, String> allLeaves(Framework framework, ToIntFunction<String> value) {
        var values = new HashMap<String, String>();
        for (var node : framework.outline().nodes()) {
            if (isLeaf(node)) {
                values.put(
                        node.code().value(), "" + value.applyAsInt(node.code().value()));
            }
        }
        return values;
    }

    /** Disclosure items failed or passed, answers anywhere; agencies between bad and excellent. */
    static Map<String, String> leaves(Framework framework, Random random) {
        var least = random.nextInt(10_000);
        var values = new HashMap<String, String>();
        for (var node : framework.outline().nodes()) {
            if (isLeaf(node)) {
                var verdict = node.rules().getFirst() instanceof ScoreRule.Verdict;
                var hundredths = least + random.nextInt(10_001 - least);
                var value = verdict
                        ? BigDecimal.valueOf(random.nextInt(10_000) < least ? 100 : 0)
                        : BigDecimal.valueOf(hundredths, 2);
                values.put(node.code().value(), value.toPlainString());
            }
        }
        return values;
    }

    private static boolean isLeaf(Node node) {
        return node.rules().stream().allMatch(rule -> rule.terms().isEmpty());
    }
}
