package org.openita.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.framework.Digits;

/** Days as people type them: {@code 1/10/2567}, in the Buddhist Era, with Thai digits or Arabic ones. */
final class Days {

    private static final int ERA = 543;
    private static final Pattern FORM =
            Pattern.compile("\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(25\\d\\d)\\s*");

    private Days() {}

    static Optional<LocalDate> read(String typed) {
        var found = FORM.matcher(Digits.arabic(typed));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)) - ERA,
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static String write(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + ERA);
    }
}
