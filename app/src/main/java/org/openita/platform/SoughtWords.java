package org.openita.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody looks for, as it is compared: digits, letters' size and spaces are told apart by nobody. */
public final class SoughtWords {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}\\p{Cf}]+");

    private SoughtWords() {}

    /** Arabic digits, small letters, single spaces. */
    public static String plain(String written) {
        var arabic = written.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return SPACES.matcher(arabic).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
