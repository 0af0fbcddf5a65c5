package org.openita.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A step of a measure with what was reported of it.
 *
 * @param number in the order of the plan, from 1; 0 for the measure as a whole
 * @param due the day until which its share of the measure's period lasts
 * @param reports in the order in which they were made
 */
public record StepProgress(int number, String text, Optional<LocalDate> due, List<StepReport> reports) {

    public StepProgress {
        reports = List.copyOf(reports);
    }

    /** The report that counts: the last that says how far the step has come. */
    public Optional<StepReport> current() {
        return reports.stream()
                .filter(report -> report.percent().isPresent())
                .max(Comparator.comparingLong(StepReport::id));
    }

    public Optional<Integer> percent() {
        return current().flatMap(StepReport::percent);
    }

    public StepState state() {
        return current().flatMap(StepReport::state).orElse(StepState.UNREPORTED);
    }

    /** Whether its share of the time is over and it is not reported done. */
    public boolean isBehind(LocalDate today) {
        return state() != StepState.DONE && due.filter(today::isAfter).isPresent();
    }

    public List<Evidence> evidence() {
        return reports.stream().flatMap(report -> report.evidence().stream()).toList();
    }
}
