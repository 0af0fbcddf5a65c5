package org.openita.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.framework.ScoreRule;
import org.openita.scoring.KnownValues;

/** As many agencies as Thailand has, with made-up values of every item; the same seed gives the same nation. */
final class FictionalNation {

    /** The agencies assessed in 2568. */
    static final int AGENCIES = 8_317;

    private static final int ONE_IN = 12;

    private FictionalNation() {}

    /** The item values of every agency: surveys between 60 and 100, a disclosure item failed here and there. */
    static List<KnownValues> of(Framework framework, long seed) {
        var random = new Random(seed);
        var leaves = framework.outline().nodes().stream()
                .filter(node ->
                        node.rules().stream().allMatch(rule -> rule.terms().isEmpty()))
                .toList();
        return IntStream.range(0, AGENCIES)
                .mapToObj(agency -> agency(leaves, random))
                .toList();
    }

    private static KnownValues agency(List<Node> leaves, Random random) {
        var values = new HashMap<Code, BigDecimal>();
        for (var leaf : leaves) {
            values.put(leaf.code(), leaf.rules().contains(new ScoreRule.Verdict()) ? verdict(random) : mean(random));
        }
        return new KnownValues(values);
    }

    private static BigDecimal verdict(Random random) {
        return random.nextInt(ONE_IN) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100);
    }

    private static BigDecimal mean(Random random) {
        return BigDecimal.valueOf(6_000L + random.nextInt(4_001), 2);
    }
}
