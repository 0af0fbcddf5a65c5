package org.openita.platform;

import java.util.Locale;
import java.util.stream.Collectors;

/** The digits a document is written in. */
public enum Numerals {
    ARABIC('0'),
    THAI('\u0E50');

    private final char zero;

    Numerals(char zero) {
        this.zero = zero;
    }

    /** How an address names them: {@code arabic} or {@code thai}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text with every Arabic digit in these numerals. */
    public String write(String text) {
        return text.chars()
                .mapToObj(letter ->
                        String.valueOf(letter >= '0' && letter <= '9' ? (char) (zero + letter - '0') : (char) letter))
                .collect(Collectors.joining());
    }
}
