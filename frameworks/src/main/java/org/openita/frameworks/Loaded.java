package org.openita.frameworks;

import java.util.List;

/** What became of reading a document: the thing it describes, or all that is wrong with it. */
public sealed interface Loaded<T> {

    /** What is wrong, in the order of the document; empty where nothing is. */
    List<Fault> faults();

    /** The document is without fault. */
    record Ok<T>(T value) implements Loaded<T> {

        @Override
        public List<Fault> faults() {
            return List.of();
        }
    }

    /** The document cannot be used. */
    record Faulty<T>(List<Fault> faults) implements Loaded<T> {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
