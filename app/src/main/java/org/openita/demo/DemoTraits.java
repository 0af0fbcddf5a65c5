package org.openita.demo;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.openita.survey.Questionnaire;

/** What made-up people tell of themselves: most of them all that is asked, the others nothing. */
final class DemoTraits {

    private static final double TELLS_NOTHING = 0.15;

    /** How many in a hundred have each value of a trait, those of the first value first. */
    private static final Map<String, List<Integer>> SHARES = Map.of(
            "sex", List.of(59, 40, 1),
            "age", List.of(17, 42, 38, 3),
            "kind", List.of(72, 17, 8, 3));

    /** The same of the years of service, by age group: nobody began to work as a child. */
    private static final List<List<Integer>> SERVICE =
            List.of(List.of(88, 12, 0, 0), List.of(34, 37, 28, 1), List.of(12, 17, 37, 34), List.of(20, 20, 20, 40));

    private final Questionnaire questionnaire;
    private final SplittableRandom random;

    DemoTraits(Questionnaire questionnaire, SplittableRandom random) {
        this.questionnaire = questionnaire;
        this.random = random;
    }

    /** The traits of somebody new, in the order they are asked. */
    byte[] ofSomebody() {
        var asked = questionnaire.traits();
        var told = new byte[asked.size()];
        if (random.nextDouble() < TELLS_NOTHING) {
            return told;
        }
        for (int trait = 0; trait < told.length; trait++) {
            var name = asked.get(trait);
            told[trait] = drawn(name.equals("service") ? SERVICE.get(told[asked.indexOf("age")] - 1) : shares(name));
        }
        return told;
    }

    private static List<Integer> shares(String trait) {
        return SHARES.getOrDefault(trait, List.of(100));
    }

    private byte drawn(List<Integer> shares) {
        var left = random.nextInt(100);
        var value = 0;
        while (left >= shares.get(value)) {
            left -= shares.get(value);
            value++;
        }
        return (byte) (value + 1);
    }
}
