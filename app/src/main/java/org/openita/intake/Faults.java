package org.openita.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers all that is wrong with a file; beyond a thousand they are only counted. */
public final class Faults {

    private static final int MOST_KEPT = 1_000;

    private final List<Fault> kept = new ArrayList<>();
    private int count;

    /** Adds one more. */
    public void add(Fault fault) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(fault);
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** In the order of the file. */
    List<Fault> all() {
        return kept.stream().sorted(Comparator.comparingLong(Fault::line)).toList();
    }
}
