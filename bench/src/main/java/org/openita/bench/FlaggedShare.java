package org.openita.bench;

import java.util.ArrayList;
import java.util.List;

/** The share of sheets that a rule flags, over many agencies whose sheets are not independent of each other. */
final class FlaggedShare {

    private static final double REACH = 1.96;
    private static final int FEW = 10;

    private final List<Double> byAgency = new ArrayList<>();

    void add(long flagged, int sheets) {
        byAgency.add(flagged / (double) sheets);
    }

    /**
     * In percent with its 95 % interval, Wilson's with as many observations as the spread of agencies is worth; where
     * few agencies tell, with one of each.
     */
    String percent() {
        var agencies = byAgency.size();
        var mean = byAgency.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        var spread = byAgency.stream()
                        .mapToDouble(share -> (share - mean) * (share - mean))
                        .sum()
                / Math.max(1, agencies - 1);
        var telling =
                byAgency.stream().filter(share -> share != Math.rint(mean)).count();
        var worth = telling < FEW ? agencies : Math.max(agencies, agencies * mean * (1 - mean) / spread);
        var square = REACH * REACH / worth;
        var centre = (mean + square / 2) / (1 + square);
        var reach = REACH * Math.sqrt(mean * (1 - mean) / worth + square / worth / 4) / (1 + square);
        return "%.1f (%.1f–%.1f)"
                .formatted(100 * mean, 100 * Math.max(0, centre - reach), 100 * Math.min(1, centre + reach));
    }
}
