package org.openita.framework;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which code was meant by one that a framework does not have. */
public final class ClosestCode {

    private static final int MOST_EDITS = 1;

    private ClosestCode() {}

    /** The same item within a part, else the code one keystroke away; nothing where neither exists. */
    public static Optional<Code> to(String written, Framework framework) {
        var plain = Digits.arabic(written).strip().toLowerCase(Locale.ROOT);
        var codes = framework.outline().nodes().stream().map(Node::code).toList();
        return codes.stream()
                .filter(code -> !plain.isEmpty() && lower(code).endsWith("." + plain))
                .findFirst()
                .or(() -> codes.stream()
                        .filter(code -> edits(plain, lower(code)) <= MOST_EDITS)
                        .max(Comparator.comparingInt(code -> shared(plain, lower(code)))));
    }

    private static String lower(Code code) {
        return code.value().toLowerCase(Locale.ROOT);
    }

    private static int shared(String one, String other) {
        var i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** How many characters must be put in, taken out or replaced. */
    private static int edits(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var here = new int[other.length() + 1];
            here[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, Math.min(before[j], here[j - 1]) + 1);
            }
            before = here;
        }
        return before[other.length()];
    }
}
