package org.openita.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.agency.AgencyCode;
import org.openita.analysis.Period;
import org.openita.framework.FiscalYear;

/**
 * How far a published plan has come.
 *
 * @param version of the plan
 */
public record Progress(
        AgencyCode agency, FiscalYear year, FiscalYear resultYear, int version, List<MeasureProgress> measures) {

    public Progress {
        measures = List.copyOf(measures);
    }

    /**
     * Puts the reports to the steps they are about. What was reported of an earlier version of the plan counts for the
     * steps that the later one has word for word in the same measure.
     */
    static List<MeasureProgress> measures(List<PlannedMeasure> planned, List<Reported> reports) {
        var places = new ArrayList<Place>();
        for (var measure : planned) {
            places.add(new Place(measure, 0, ""));
            var steps = measure.steps();
            IntStream.rangeClosed(1, steps.size())
                    .forEach(number -> places.add(new Place(measure, number, steps.get(number - 1))));
        }
        Map<Place, List<StepReport>> placed = reports.stream()
                .flatMap(reported ->
                        reported.placeAmong(places).map(place -> Map.entry(place, reported.report())).stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return planned.stream().map(measure -> measure(measure, placed)).toList();
    }

    private static MeasureProgress measure(PlannedMeasure planned, Map<Place, List<StepReport>> placed) {
        var texts = planned.steps();
        var steps = IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> {
                    var place = new Place(planned, number, texts.get(number - 1));
                    return new StepProgress(
                            number,
                            place.text(),
                            planned.period().map(period -> due(period, number, texts.size())),
                            placed.getOrDefault(place, List.of()));
                })
                .toList();
        return new MeasureProgress(planned, steps, placed.getOrDefault(new Place(planned, 0, ""), List.of()));
    }

    /** The steps of a measure share its period equally, in their order. */
    private static LocalDate due(Period period, int number, int steps) {
        var days = period.last().toEpochDay() - period.first().toEpochDay() + 1;
        return period.first().plusDays(days * number / steps - 1);
    }

    public Optional<MeasureProgress> find(long measure) {
        return measures.stream().filter(each -> each.planned().id() == measure).findFirst();
    }

    /** Whether anything was reported of any measure. */
    public boolean isReported() {
        return measures.stream().anyMatch(measure -> !measure.history().isEmpty());
    }

    /** The names of the responsible units, each once. */
    public List<String> units() {
        return measures.stream()
                .flatMap(measure -> measure.planned().units().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A step, or the measure as a whole, in the plan at hand. */
    record Place(PlannedMeasure measure, int step, String text) {}

    /**
     * A report with the place in the version of the plan that it was made on.
     *
     * @param origin of the measure, the same in all versions
     * @param text of the step then; empty for the measure as a whole
     */
    record Reported(long measure, long origin, int step, String text, StepReport report) {

        Optional<Place> placeAmong(List<Place> places) {
            return places.stream()
                    .filter(place -> place.measure().id() == measure && place.step() == step)
                    .findFirst()
                    .or(() -> places.stream().filter(this::isTheSame).findFirst());
        }

        private boolean isTheSame(Place place) {
            return place.measure().origin() == origin
                    && (place.step() == 0) == (step == 0)
                    && place.text().equals(text);
        }
    }
}
