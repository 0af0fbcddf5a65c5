package org.openita.framework;

/** Thai and Arabic digits. */
public final class Digits {

    private static final char THAI_ZERO = '๐';

    private Digits() {}

    /** The text with each Thai digit replaced by its Arabic one. */
    public static String arabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    /** The text with each Arabic digit replaced by its Thai one. */
    public static String thai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    private static String shift(String text, char fromZero, char toZero) {
        var shifted = text.toCharArray();
        for (int i = 0; i < shifted.length; i++) {
            int digit = shifted[i] - fromZero;
            if (digit >= 0 && digit <= 9) {
                shifted[i] = (char) (toZero + digit);
            }
        }
        return new String(shifted);
    }
}
