package org.openita.quality;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/** How often chance alone brings so many. */
final class Chance {

    /** How often a rule may flag anything at all at an agency where nothing but chance is at work. */
    static final double FALSE_ALARM = 0.001;

    private static final double NEARLY_NONE = 1e-12;

    private Chance() {}

    /** The chance of this many or more where so many are expected, after Poisson; exact. */
    static double of(long many, double expected) {
        return PoissonDistribution.of(Math.max(expected, NEARLY_NONE)).survivalProbability((int) many - 1);
    }
}
