package org.openita.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written for people. */
public final class Decimals {

    private Decimals() {}

    /** The number with two decimals, halves rounded up: {@code 99.40}. */
    public static String two(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The number with two decimals and its sign, a real minus: {@code +0.20}, {@code −1.15}. */
    public static String signed(BigDecimal number) {
        var rounded = number.setScale(2, RoundingMode.HALF_UP);
        var sign = rounded.signum() < 0 ? "−" : rounded.signum() > 0 ? "+" : "";
        return sign + rounded.abs().toPlainString();
    }
}
