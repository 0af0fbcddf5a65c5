package org.openita.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.analysis.Period;

/**
 * A measure with what was reported of it.
 *
 * @param remarks reports on the measure as a whole
 */
public record MeasureProgress(PlannedMeasure planned, List<StepProgress> steps, List<StepReport> remarks) {

    private static final int SOON = 30;

    public MeasureProgress {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /**
     * The share of the steps that is done in whole percent, rounded down: each step weighs the same, one under way counts
     * what was stated, one that nobody reported counts nothing. Empty where nothing at all was reported.
     */
    public Optional<Integer> percent() {
        return reported() == 0
                ? Optional.empty()
                : Optional.of(steps.stream()
                                .mapToInt(step -> step.percent().orElse(0))
                                .sum()
                        / steps.size());
    }

    /** How many steps it is known of how far they have come. */
    public long reported() {
        return steps.stream().filter(step -> step.percent().isPresent()).count();
    }

    public boolean isDone() {
        return steps.stream().allMatch(step -> step.state() == StepState.DONE);
    }

    /** How much of its period is over, in whole percent; empty where the period cannot be told. */
    public Optional<Integer> elapsed(LocalDate today) {
        return planned.period().map(period -> {
            var days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
            var gone = Math.clamp(ChronoUnit.DAYS.between(period.first(), today) + 1, 0, days);
            return Math.toIntExact(gone * StepState.ALL / days);
        });
    }

    /** How it stands with time. */
    public Timing timing(LocalDate today) {
        if (isDone()) {
            return Timing.DONE;
        }
        return planned.period().map(period -> timing(period, today)).orElse(Timing.UNKNOWN);
    }

    private Timing timing(Period period, LocalDate today) {
        if (today.isAfter(period.last())) {
            return reported() == 0 ? Timing.UNREPORTED : Timing.LATE;
        }
        if (today.isBefore(period.first())) {
            return Timing.AHEAD;
        }
        if (!period.last().isAfter(today.plusDays(SOON))) {
            return Timing.DUE_SOON;
        }
        return steps.stream().anyMatch(step -> step.isBehind(today)) ? Timing.BEHIND : Timing.ON_TIME;
    }

    /** How far it lies behind; empty where nothing of it should be done by now and is not. */
    public Optional<Lag> lag(LocalDate today) {
        return steps.stream()
                .filter(step -> step.isBehind(today))
                .findFirst()
                .map(step -> new Lag(step, ChronoUnit.DAYS.between(lateSince(step, today), today)));
    }

    /** A measure whose whole period is over is late since then, whichever step it waits for. */
    private LocalDate lateSince(StepProgress step, LocalDate today) {
        return planned.period()
                .map(Period::last)
                .filter(today::isAfter)
                .or(step::due)
                .orElse(today);
    }

    /** The day of the last report that made it complete. */
    public Optional<LocalDate> doneOn() {
        return isDone()
                ? steps.stream()
                        .flatMap(step -> step.current().stream())
                        .map(StepReport::day)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Everything that was reported, newest first. */
    public List<StepReport> history() {
        return Stream.concat(steps.stream().flatMap(step -> step.reports().stream()), remarks.stream())
                .sorted(Comparator.comparingLong(StepReport::id).reversed())
                .toList();
    }

    public Optional<StepProgress> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }
}
