package org.openita.followup;

/** How a measure stands with time, the most urgent first. */
public enum Timing {
    /** Its period is over and it is not reported complete. */
    LATE,
    /** Its period is over and nobody reported how far it has come. */
    UNREPORTED,
    /** Its period ends within thirty days. */
    DUE_SOON,
    /** A step should be done by now and is not reported so. */
    BEHIND,
    /** Its period is running. */
    ON_TIME,
    /** Its period has not begun. */
    AHEAD,
    /** Its period cannot be told from the plan. */
    UNKNOWN,
    /** It is reported complete. */
    DONE;

    /** Whether its period is over without its completion. */
    public boolean isOver() {
        return this == LATE || this == UNREPORTED;
    }

    /** Whether somebody is asked for it. */
    public boolean isUrgent() {
        return compareTo(BEHIND) <= 0;
    }
}
