package org.openita.platform;

import java.util.stream.Collectors;

/** The digits a document is written in. */
public enum Numerals {
    ARABIC('0'),
    THAI('\u0E50');

    private final char zero;

    Numerals(char zero) {
        this.zero = zero;
    }

    /** The text with every Arabic digit in these numerals. */
    public String write(String text) {
        return text.chars()
                .mapToObj(letter ->
                        String.valueOf(letter >= '0' && letter <= '9' ? (char) (zero + letter - '0') : (char) letter))
                .collect(Collectors.joining());
    }
}
