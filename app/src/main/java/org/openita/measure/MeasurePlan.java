package org.openita.measure;

import java.util.List;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/**
 * One version of an agency's measures for a fiscal year, drawn from the result of an earlier one.
 *
 * @param year the year the measures are carried out in
 * @param resultYear the year of the result they rest on
 */
public record MeasurePlan(
        AgencyCode agency,
        FiscalYear year,
        FiscalYear resultYear,
        int version,
        State state,
        String legalBasis,
        List<PlanFinding> findings) {

    public MeasurePlan {
        findings = List.copyOf(findings);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** How far a plan has come; what is published is never altered. */
    public enum State {
        DRAFT,
        PUBLISHED
    }
}
