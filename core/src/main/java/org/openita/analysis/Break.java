package org.openita.analysis;

import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Outline;

/** A change of method from the year before, and the first year it holds for. */
public record Break(FiscalYear year, Framework.Change change) {

    /**
     * Whether scores at a place, above or below what changed, are not measured as they were before. A change that names
     * the overall score (new levels, for one) leaves what stands below it as it was.
     */
    boolean touches(Code code, Outline outline) {
        var affected = change.affected();
        return affected.isEmpty()
                || affected.contains(code)
                || affected.stream()
                        .filter(place -> !place.equals(Code.OVERALL))
                        .anyMatch(place -> outline.isWithin(code, place) || outline.isWithin(place, code));
    }
}
