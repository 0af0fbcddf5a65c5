package org.openita.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the overall scores of some agencies spread.
 *
 * @param count how many scores there are
 * @param quartiles the least, the three quartiles and the greatest: five scores that agencies really have
 * @param bands how many scores lie in each band of five points, from the lowest band that has one
 */
public record Spread(int count, List<BigDecimal> quartiles, List<Band> bands) {

    private static final int WIDTH = 5;
    private static final int BANDS = 100 / WIDTH;

    public Spread {
        quartiles = List.copyOf(quartiles);
        bands = List.copyOf(bands);
    }

    /** The spread of these scores; the band of the marked one is marked. */
    static Spread of(List<BigDecimal> scores, Optional<BigDecimal> marked) {
        var sorted = scores.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return new Spread(0, List.of(), List.of());
        }
        var counts = new int[BANDS];
        sorted.forEach(score -> counts[band(score)]++);
        var here = marked.map(Spread::band);
        var bands = IntStream.range(band(sorted.getFirst()), BANDS)
                .mapToObj(band -> new Band(
                        band * WIDTH,
                        (band + 1) * WIDTH,
                        counts[band],
                        here.filter(each -> each == band).isPresent()))
                .toList();
        return new Spread(
                sorted.size(),
                Stream.of(0, 1, 2, 3, 4)
                        .map(quarter -> sorted.get((sorted.size() - 1) * quarter / 4))
                        .toList(),
                bands);
    }

    private static int band(BigDecimal score) {
        return Math.min(score.intValue() / WIDTH, BANDS - 1);
    }

    /**
     * A band of scores.
     *
     * @param from the lowest score that belongs to it
     * @param to where the next band begins; 100 belongs to the last
     * @param marked whether the agency that is looked at lies here
     */
    public record Band(int from, int to, int count, boolean marked) {}
}
