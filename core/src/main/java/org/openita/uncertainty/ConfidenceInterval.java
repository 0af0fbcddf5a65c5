package org.openita.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openita.framework.Ratio;

/**
 * Where a score would lie, with a confidence of 95 %, had everybody been asked.
 *
 * @param low with two decimals, rounded down
 * @param high with two decimals, rounded up
 * @param standardError of the score, by the spread among those asked alone
 * @param respondents how many sheets it rests on
 */
public record ConfidenceInterval(BigDecimal low, BigDecimal high, double standardError, int respondents) {

    /** Rounded outward, and never beyond what a score can be; computing may be off by a hair, which is not rounded up. */
    static ConfidenceInterval around(Ratio score, double low, double high, double standardError, int respondents) {
        var exact = score.unrounded();
        return new ConfidenceInterval(
                decimal(low + HAIR, RoundingMode.FLOOR).min(exact.setScale(2, RoundingMode.FLOOR)),
                decimal(high - HAIR, RoundingMode.CEILING).max(exact.setScale(2, RoundingMode.CEILING)),
                standardError,
                respondents);
    }

    private static final double HAIR = 1e-9;

    private static BigDecimal decimal(double value, RoundingMode mode) {
        return BigDecimal.valueOf(Math.clamp(value, 0, 100)).setScale(Ratio.PUBLISHED_DECIMALS, mode);
    }
}
