package org.openita.framework;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact fraction, so that a third stays a third until a score is shown.
 *
 * <p>Fractions are not reduced while they are combined: parts of one mean usually share a denominator, and reducing
 * them each time would cost more than it saves. Equality compares values, not spellings.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /** Two decimals are what the programme publishes. */
    public static final int PUBLISHED_DECIMALS = 2;

    public static final Ratio NOTHING = of(0);
    public static final Ratio WHOLE = of(1);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final MathContext TWENTY_DIGITS = new MathContext(20, RoundingMode.HALF_UP);

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), ONE);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Ratio of(BigDecimal decimal) {
        return switch (decimal.scale()) {
            case PUBLISHED_DECIMALS -> new Ratio(decimal.unscaledValue(), HUNDRED);
            case 0 -> new Ratio(decimal.unscaledValue(), ONE);
            default ->
                decimal.scale() > 0
                        ? new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                        : new Ratio(decimal.toBigIntegerExact(), ONE);
        };
    }

    public static Ratio sum(List<Ratio> parts) {
        var sum = NOTHING;
        for (var part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    public Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        if (numerator.signum() == 0) {
            return other;
        }
        if (other.numerator.signum() == 0) {
            return this;
        }
        var shared = denominator.gcd(other.denominator);
        var mine = other.denominator.divide(shared);
        var theirs = denominator.divide(shared);
        return new Ratio(numerator.multiply(mine).add(other.numerator.multiply(theirs)), denominator.multiply(mine));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio dividedBy(long count) {
        return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(count)));
    }

    public Ratio dividedBy(Ratio other) {
        var sign = BigInteger.valueOf(other.numerator.signum());
        return times(new Ratio(other.denominator.multiply(sign), other.numerator.abs()));
    }

    public Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Rounded half up to the two decimals the programme publishes: the one place where a score is rounded. */
    public BigDecimal rounded() {
        return rounded(PUBLISHED_DECIMALS);
    }

    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** All decimals where they end, else the first 20 significant digits: for files that others recompute from. */
    public BigDecimal unrounded() {
        var decimal = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), TWENTY_DIGITS)
                .stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return numerator.signum() == 0 ? ZERO.hashCode() : unrounded().hashCode();
    }

    @Override
    public String toString() {
        return unrounded().toPlainString();
    }
}
