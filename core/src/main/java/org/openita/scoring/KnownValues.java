package org.openita.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;

/**
 * What is known of a result before anything is computed.
 *
 * @param values between 0 and 100 at any places of the tree
 * @param counts of the choices made, at survey items and sub-items
 */
public record KnownValues(Map<Code, BigDecimal> values, Map<Code, ChoiceCounts> counts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public KnownValues {
        values = Map.copyOf(values);
        counts = Map.copyOf(counts);
        values.forEach((code, value) -> {
            if (!isScore(value)) {
                throw new IllegalArgumentException(code + " lies outside 0 to 100: " + value);
            }
        });
    }

    /** Values only. */
    public KnownValues(Map<Code, BigDecimal> values) {
        this(values, Map.of());
    }

    /** The same values with these counts. */
    public KnownValues with(Map<Code, ChoiceCounts> others) {
        return new KnownValues(values, others);
    }

    public static boolean isScore(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }

    public Optional<BigDecimal> of(Code code) {
        return Optional.ofNullable(values.get(code));
    }
}
