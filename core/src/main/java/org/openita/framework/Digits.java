package org.openita.framework;

/** Thai digits, wherever somebody wrote them. */
public final class Digits {

    private static final char THAI_ZERO = '๐';

    private Digits() {}

    /** The text with each Thai digit replaced by its Arabic one. */
    public static String arabic(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            int digit = letters[i] - THAI_ZERO;
            if (digit >= 0 && digit <= 9) {
                letters[i] = (char) ('0' + digit);
            }
        }
        return new String(letters);
    }
}
