package org.openita.followup;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names of units as people do: spaces, invisible characters and letter case make no other unit. */
final class UnitName {

    private UnitName() {}

    static boolean same(String one, String other) {
        return !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
