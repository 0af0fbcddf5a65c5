package org.openita.agency;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Compares names of units as people do: spaces, invisible characters and letter case make no other unit. */
public final class UnitName {

    private static final String BETWEEN_WORDS = "[\\s\\p{Z},()/]+";

    private UnitName() {}

    /** Whether a line such as {@code ฝ่ายพัสดุ กองคลัง} names the unit, as a whole or as one of its parts. */
    public static boolean isNamed(String line, String unit) {
        var wanted = String.join("", words(unit));
        var words = words(line);
        return !wanted.isEmpty()
                && IntStream.range(0, words.length)
                        .anyMatch(first -> IntStream.rangeClosed(first + 1, words.length)
                                .anyMatch(end -> String.join("", Arrays.copyOfRange(words, first, end))
                                        .equals(wanted)));
    }

    private static String[] words(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}+", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split(BETWEEN_WORDS, -1);
    }
}
