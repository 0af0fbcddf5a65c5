package org.openita.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.framework.Ratio;

/** Between which two values, both included, a score must lie. */
public record Interval(Ratio low, Ratio high) {

    static final Interval ANYTHING = new Interval(Ratio.NOTHING, Ratio.of(100));

    private static final Ratio HALF_A_HUNDREDTH = Ratio.of(1, 200);

    static Interval at(Ratio value) {
        return new Interval(value, value);
    }

    /** All that is printed as this value. */
    static Interval printedAs(BigDecimal value) {
        var exact = Ratio.of(value);
        return ANYTHING.narrowed(new Interval(exact.minus(HALF_A_HUNDREDTH), exact.plus(HALF_A_HUNDREDTH)))
                .orElseThrow();
    }

    /** All that is printed as this mark or more. */
    static Interval printedAsAtLeast(BigDecimal mark) {
        return new Interval(Ratio.of(mark).minus(HALF_A_HUNDREDTH), ANYTHING.high);
    }

    /** What lies in both, or nothing where they do not meet. */
    Optional<Interval> narrowed(Interval other) {
        var narrowed = new Interval(low.max(other.low), high.min(other.high));
        return narrowed.low.compareTo(narrowed.high) <= 0 ? Optional.of(narrowed) : Optional.empty();
    }

    boolean isWithin(Interval other) {
        return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
    }

    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.minus(other.high), high.minus(other.low));
    }

    /** What a sum was before this was added to it. */
    Interval without(Interval added) {
        return new Interval(low.minus(added.low), high.minus(added.high));
    }

    Interval times(Ratio share) {
        return new Interval(low.times(share), high.times(share));
    }

    Interval dividedBy(Ratio share) {
        return new Interval(low.dividedBy(share), high.dividedBy(share));
    }

    /** Whether every value in it, rounded as published, reaches a mark. */
    public boolean certainlyReaches(BigDecimal mark) {
        return low.rounded().compareTo(mark) >= 0;
    }

    /** Whether some value in it, rounded as published, reaches a mark. */
    public boolean possiblyReaches(BigDecimal mark) {
        return high.rounded().compareTo(mark) >= 0;
    }
}
