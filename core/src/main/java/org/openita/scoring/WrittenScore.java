package org.openita.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.framework.Digits;

/** Reads numbers as people write scores: in Thai or Arabic digits, with or without decimals, never with an exponent. */
public final class WrittenScore {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30})");

    private WrittenScore() {}

    /** The number, whether it can be a score or not; nothing where the text is no number. */
    public static Optional<BigDecimal> read(String written) {
        var plain = Digits.arabic(written.strip());
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
