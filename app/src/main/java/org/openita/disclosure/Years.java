package org.openita.disclosure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.framework.Digits;
import org.openita.framework.FiscalYear;

/** The fiscal years that a link or a file tells of, both included. */
public record Years(FiscalYear first, FiscalYear last) {

    private static final Pattern TYPED = Pattern.compile("(?<first>2[56]\\d\\d)(?:\\s*[-–]\\s*(?<last>2[56]\\d\\d))?");

    public Years {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** Reads {@code 2568} or {@code 2566-2570}, in digits of either kind; nothing where it is neither. */
    public static Optional<Years> read(String typed) {
        var found = TYPED.matcher(Digits.arabic(typed.strip()));
        if (!found.matches()) {
            return Optional.empty();
        }
        var first = new FiscalYear(Integer.parseInt(found.group("first")));
        var last = Optional.ofNullable(found.group("last"))
                .map(Integer::parseInt)
                .map(FiscalYear::new)
                .orElse(first);
        return last.compareTo(first) < 0 ? Optional.empty() : Optional.of(new Years(first, last));
    }

    public boolean include(FiscalYear year) {
        return year.compareTo(first) >= 0 && year.compareTo(last) <= 0;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "-" + last;
    }
}
