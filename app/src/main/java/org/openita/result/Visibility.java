package org.openita.result;

/** Who may read a result. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Those who may read what is not published in its agency; what is public already stays so. */
    WITHIN_AGENCY
}
