package org.openita.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reported of a step, or of a measure as a whole; never altered afterwards.
 *
 * @param percent how much of the step is done; empty where the report is a note or evidence alone
 * @param day the day it tells of
 * @param reporter the name at the time
 */
public record StepReport(
        long id,
        Optional<Integer> percent,
        LocalDate day,
        String note,
        String reporter,
        Instant at,
        List<Evidence> evidence) {

    public StepReport {
        evidence = List.copyOf(evidence);
    }

    /** How far it says the step has come; empty where it says nothing of that. */
    public Optional<StepState> state() {
        return percent.map(StepState::of);
    }
}
