package org.openita.report;

/** Where the lines of a text stand. */
public enum Alignment {
    START,
    CENTER,
    END
}
