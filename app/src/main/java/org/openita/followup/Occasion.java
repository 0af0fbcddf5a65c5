package org.openita.followup;

/** Why somebody is reminded. */
public enum Occasion {
    /** The period of a measure ended without its completion. */
    LATE,
    /** Once a week, of everything that is asked for. */
    WEEKLY
}
