package org.openita.disclosure;

/** How far the work on an item has come. */
public enum ItemState {
    /** Nothing is shown. */
    EMPTY,
    /** Something is, but whoever works on it is not done. */
    IN_WORK,
    /** Whoever works on it calls it complete; the head has not approved it. */
    READY,
    /** The head approved exactly what is shown. */
    APPROVED;

    /** Whether whoever is responsible is done. */
    public boolean isDone() {
        return this == READY || this == APPROVED;
    }
}
