package org.openita.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Colleague;

/**
 * How a published plan stands on a day, for somebody who reads it.
 *
 * @param forUnitsAlone whether the reader reports of measures of units only
 */
public record Standing(Progress progress, LocalDate today, List<Row> rows, boolean forUnitsAlone) {

    public Standing {
        rows = List.copyOf(rows);
    }

    static Standing of(Actor actor, Progress progress, LocalDate today, List<Colleague> colleagues) {
        var rows = progress.measures().stream()
                .map(measure -> new Row(
                        progress,
                        measure,
                        measure.timing(today),
                        measure.elapsed(today),
                        measure.lag(today),
                        Reporting.asked(measure.planned(), colleagues),
                        Reporting.isAllowed(actor, progress.agency(), measure.planned())))
                .toList();
        return new Standing(progress, today, rows, Reporting.isForUnitsAlone(actor, progress.agency()));
    }

    public Optional<Row> find(long measure) {
        return rows.stream()
                .filter(row -> row.measure().planned().id() == measure)
                .findFirst();
    }

    /** The measures that somebody is asked for, the most urgent first. */
    public List<Row> urgent() {
        return rows.stream()
                .filter(row -> row.timing().isUrgent())
                .sorted(Comparator.comparing(Row::timing)
                        .thenComparing(row -> row.measure()
                                .planned()
                                .period()
                                .map(period -> period.last())
                                .orElse(LocalDate.MAX)))
                .toList();
    }

    public long count(Timing timing) {
        return rows.stream().filter(row -> row.timing() == timing).count();
    }

    /** How many measures have a report. */
    public long reported() {
        return rows.stream().filter(row -> row.measure().percent().isPresent()).count();
    }

    /**
     * One measure.
     *
     * @param elapsed how much of its period is over, in percent
     * @param lag how far it lies behind
     * @param asked who is asked for it
     * @param mayReport whether the reader reports of it
     */
    public record Row(
            Progress progress,
            MeasureProgress measure,
            Timing timing,
            Optional<Integer> elapsed,
            Optional<Lag> lag,
            List<Colleague> asked,
            boolean mayReport) {

        public Row {
            asked = List.copyOf(asked);
        }

        /** Where it is told of in full. */
        public String address() {
            return "/agencies/%s/measures/%s/progress/%d"
                    .formatted(
                            progress.agency(),
                            progress.year(),
                            measure.planned().id());
        }

        /** The names of those who are asked. */
        public String askedNames() {
            return String.join(", ", asked.stream().map(Colleague::name).toList());
        }
    }
}
