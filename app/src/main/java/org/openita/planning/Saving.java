package org.openita.planning;

import java.util.Optional;

/** What became of an attempt to save. */
sealed interface Saving<T> {

    /** It is saved. */
    record Saved<T>() implements Saving<T> {}

    /**
     * Somebody else was faster; nothing is saved.
     *
     * @param theirs what stands there now; empty where they removed it
     */
    record Overtaken<T>(Optional<T> theirs) implements Saving<T> {}

    /** The plan is no draft any more; nothing is saved. */
    record Closed<T>() implements Saving<T> {}
}
