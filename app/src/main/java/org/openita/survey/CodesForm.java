package org.openita.survey;

import java.util.Optional;
import org.openita.framework.Digits;

/** How many one-time codes are wanted, as it is typed. */
public record CodesForm(String count) {

    static final int MOST = 5_000;

    /** The number; empty where it is none from 1 to 5,000. */
    public Optional<Integer> number() {
        var typed = Digits.arabic(count.strip()).replace(",", "");
        return Optional.of(typed)
                .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
    }
}
