package org.openita.followup;

import java.util.List;
import java.util.Optional;
import org.openita.agency.UnitName;
import org.openita.analysis.Period;
import org.openita.framework.FiscalYear;
import org.openita.measure.KeptMeasure;
import org.openita.measure.Measure.ExpectedEffect;

/**
 * A measure of a published plan, as follow-up needs it.
 *
 * @param origin the id it had in the version of the plan it was first written for
 * @param place in the plan
 * @param phrase its period in the official words
 * @param period the days these mean; empty where that cannot be told
 */
public record PlannedMeasure(
        long id,
        long origin,
        Place place,
        String title,
        List<String> steps,
        List<String> units,
        String phrase,
        Optional<Period> period,
        Optional<ExpectedEffect> effect) {

    static PlannedMeasure of(KeptMeasure kept, FiscalYear year, String topic) {
        var measure = kept.measure();
        return new PlannedMeasure(
                kept.id(),
                kept.origin(),
                new Place(year, kept.topic(), topic),
                measure.title(),
                measure.steps(),
                measure.units(),
                measure.schedule().phrase(),
                measure.schedule().days(year),
                measure.expectedEffect());
    }

    /** A measure without any step is itself the one thing to do. */
    public PlannedMeasure {
        steps = steps.isEmpty() ? List.of(title) : List.copyOf(steps);
        units = List.copyOf(units);
    }

    /** Whether a unit's name is among the responsible ones, however it is spaced. */
    public boolean isOf(String unit) {
        return units.stream().anyMatch(each -> UnitName.isNamed(each, unit));
    }

    /** The year of the plan and the topic the measure stands under there. */
    public record Place(FiscalYear year, int topic, String title) {}
}
