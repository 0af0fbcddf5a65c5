package org.openita.frameworks;

/** What is shared while one document is read: its faults so far, and the sources it declares. */
record Reading(Faults faults, SourceTable sources) {

    static Reading of(Faults faults) {
        return new Reading(faults, new SourceTable());
    }
}
