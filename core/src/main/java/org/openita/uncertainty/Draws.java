package org.openita.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Values that a score may truly have, spread as its samples say: each sample moves on its own, below its mean as far as its
 * interval reaches down, above as far as it reaches up. The numbers behind are Halton's, so that the same sheets always
 * give the same draws.
 */
final class Draws {

    /** How many there are. */
    static final int COUNT = 4096;

    /** One base for each sample that a result may have. */
    private static final int[] BASES = {2, 3, 5, 7, 11};

    private static final double[][] STEPS =
            IntStream.of(BASES).mapToObj(Draws::steps).toArray(double[][]::new);

    private Draws() {}

    /** The draws of one score, by number; those of other scores of the same result go with them. */
    static double[] of(SampledScore score) {
        var draws = new double[COUNT];
        for (int draw = 0; draw < COUNT; draw++) {
            draws[draw] = score.constant();
        }
        for (var part : score.parts()) {
            var alone = SampledScore.of(part.mean().mean(), List.of(part));
            add(draws, STEPS[part.sample()], part.mean().mean(), alone);
        }
        return draws;
    }

    private static void add(double[] draws, double[] steps, double mean, SampledScore alone) {
        var down = mean - alone.low();
        var up = alone.high() - mean;
        var floor = alone.parts().getFirst().mean().floor();
        var ceiling = alone.parts().getFirst().mean().ceiling();
        for (int draw = 0; draw < COUNT; draw++) {
            var step = steps[draw];
            draws[draw] += Math.clamp(mean + step * (step < 0 ? down : up), floor, ceiling);
        }
    }

    /** Normal deviates, in lengths of one side of an interval. */
    private static double[] steps(int base) {
        var normal = NormalDistribution.of(0, 1);
        var reach = normal.inverseCumulativeProbability((1 + StudentT.CONFIDENCE) / 2);
        return IntStream.rangeClosed(1, COUNT)
                .mapToDouble(number -> normal.inverseCumulativeProbability(halton(number, base)) / reach)
                .toArray();
    }

    /** The digits of a number, mirrored at the point. */
    private static double halton(int number, int base) {
        var fraction = 1.0;
        var mirrored = 0.0;
        for (int rest = number; rest > 0; rest /= base) {
            fraction /= base;
            mirrored += fraction * (rest % base);
        }
        return mirrored;
    }
}
