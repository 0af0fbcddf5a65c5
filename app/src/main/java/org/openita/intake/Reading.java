package org.openita.intake;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * It cannot be taken.
     *
     * @param count how many faults there are in all; only the first thousand are named
     */
    record Faulty(List<Fault> faults, int count) implements Reading {

        public Faulty {
            faults = List.copyOf(faults);
        }

        /** With all faults that were gathered. */
        public static Faulty of(Faults faults) {
            return new Faulty(faults.all(), faults.count());
        }
    }

    /** It was understood completely. */
    record Understood(List<UnderstoodResult> results, ImportCounts counts) implements Reading {

        public Understood {
            results = List.copyOf(results);
        }
    }
}
