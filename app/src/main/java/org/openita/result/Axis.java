package org.openita.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The axis of scores in a chart. */
public final class Axis {

    private static final int HIGHEST_FLOOR = 80;
    private static final int CLEARANCE = 5;

    private Axis() {}

    /** Where it may begin so that the differences can be seen: 0, or a higher ten where all scores lie far out. */
    public static int floor(Stream<Optional<BigDecimal>> scores) {
        var least = scores.flatMap(Optional::stream)
                .mapToInt(BigDecimal::intValue)
                .min()
                .orElse(0);
        return least < 50 ? 0 : Math.min(HIGHEST_FLOOR, (least - CLEARANCE) / 10 * 10);
    }
}
