package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openita.analysis.Ranks.Rank;

class RanksTest {

    @Test
    void equalsShareARankAndTheNextSkips() {
        var ranks = Ranks.of(scores("a", "90", "b", "99", "c", "95", "d", "95.00"));

        assertThat(ranks)
                .containsExactly(
                        Map.entry("b", new Rank(1, 4)),
                        Map.entry("c", new Rank(2, 4)),
                        Map.entry("d", new Rank(2, 4)),
                        Map.entry("a", new Rank(4, 4)));
    }

    @Test
    void scoresAreComparedAsPublished() {
        var ranks = Ranks.of(scores("a", "94.995", "b", "95.00", "c", "94.994"));

        assertThat(ranks)
                .containsEntry("a", new Rank(1, 3))
                .containsEntry("b", new Rank(1, 3))
                .containsEntry("c", new Rank(3, 3));
    }

    @Test
    void nobodyHasNoRank() {
        assertThat(Ranks.of(Map.<String, BigDecimal>of())).isEmpty();
    }

    @Test
    void tenThousandAgenciesAreRankedAtOnce() {
        var scores = new HashMap<Integer, BigDecimal>();
        for (int agency = 0; agency < 10_000; agency++) {
            scores.put(agency, BigDecimal.valueOf(agency * 7919L % 10_001, 2));
        }

        var ranks = Assertions.assertTimeout(Duration.ofSeconds(1), () -> Ranks.of(scores));

        assertThat(ranks).hasSize(10_000);
        assertThat(ranks.values()).extracting(Rank::place).isSorted();
    }

    private static Map<String, BigDecimal> scores(String... pairs) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < pairs.length; i += 2) {
            scores.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return scores;
    }
}
