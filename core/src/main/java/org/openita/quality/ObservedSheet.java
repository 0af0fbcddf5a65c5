package org.openita.quality;

import java.time.LocalDate;
import java.util.Arrays;

/** A sheet as it is kept: its choices, its day, and what was noticed while it was answered. */
public final class ObservedSheet {

    private final byte[] choices;
    private final LocalDate day;
    private final SheetFlags noticed;

    /**
     * A sheet.
     *
     * @param choices a byte for each question: the number of the choice from 1, 0 for none
     * @param noticed reasons that only those could see who took the sheet, such as {@link Reason#TOO_FAST}
     */
    public ObservedSheet(byte[] choices, LocalDate day, SheetFlags noticed) {
        this.choices = choices.clone();
        this.day = day;
        this.noticed = noticed;
    }

    public LocalDate day() {
        return day;
    }

    public SheetFlags noticed() {
        return noticed;
    }

    int questions() {
        return choices.length;
    }

    /** The number of the choice from 1, 0 for none. */
    int choice(int question) {
        return choices[question];
    }

    @Override
    public String toString() {
        return day + " " + Arrays.toString(choices);
    }
}
