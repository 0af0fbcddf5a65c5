package org.openita.measure;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/** A plan in a list: its year, the result it rests on, how far it has come, and how many measures it holds. */
public record PlanSummary(FiscalYear year, FiscalYear resultYear, MeasurePlan.State state, int measures) {

    /** Where it is read. */
    public String address(AgencyCode agency) {
        return "/agencies/%s/measures/%s%s".formatted(agency, year, isInWork() ? "/draft" : "");
    }

    /** Whether it is still in work: not published yet. */
    public boolean isInWork() {
        return state != MeasurePlan.State.PUBLISHED;
    }
}
