package org.openita.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openita.framework.Ratio;

/** Ranks a population by its scores: equals share a place and the next place skips, "1, 2, 2, 4". */
public final class Ranks {

    private Ranks() {}

    /**
     * The rank of each, best first, equals in the order given. Only who has a score belongs to the population; scores
     * are compared with the two decimals that are published.
     */
    public static <K> Map<K, Rank> of(Map<K, BigDecimal> scores) {
        var population = new ArrayList<Scored<K>>(scores.size());
        scores.forEach(
                (who, score) -> population.add(new Scored<>(who, Ratio.of(score).rounded())));
        population.sort((one, other) -> other.score.compareTo(one.score));
        var ranks = LinkedHashMap.<K, Rank>newLinkedHashMap(population.size());
        var place = 0;
        for (int i = 0; i < population.size(); i++) {
            var here = population.get(i);
            if (i == 0 || here.score.compareTo(population.get(i - 1).score) != 0) {
                place = i + 1;
            }
            ranks.put(here.who, new Rank(place, population.size()));
        }
        return ranks;
    }

    /** The n-th of N. */
    public record Rank(int place, int population) {}

    private record Scored<K>(K who, BigDecimal score) {}
}
