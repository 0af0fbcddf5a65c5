package org.openita.uncertainty;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's distribution, for whole degrees of freedom; between them the fewer, which is the more careful. */
final class StudentT {

    /** The confidence that intervals are stated with. */
    static final double CONFIDENCE = 0.95;

    private static final int MANY = 1000;
    private static final double[] TWO_SIDED = IntStream.rangeClosed(1, MANY)
            .mapToDouble(freedom -> TDistribution.of(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2))
            .toArray();

    private StudentT() {}

    /** How many standard errors an interval reaches to either side. */
    static double reach(double freedom) {
        return TWO_SIDED[(int) Math.clamp(Math.floor(freedom), 1, MANY) - 1];
    }
}
