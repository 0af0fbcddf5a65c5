package org.openita.measure;

import java.util.List;
import java.util.Map;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;

/**
 * One version of an agency's measures for a fiscal year, drawn from the result of an earlier one.
 *
 * @param year the year the measures are carried out in
 * @param resultYear the year of the result they rest on
 * @param suggestions what the agency suggests in its own words, by instrument, or by the whole for its level
 */
public record MeasurePlan(
        AgencyCode agency,
        FiscalYear year,
        FiscalYear resultYear,
        int version,
        State state,
        String legalBasis,
        List<PlanFinding> findings,
        Map<Code, String> suggestions) {

    public MeasurePlan {
        findings = List.copyOf(findings);
        suggestions = Map.copyOf(suggestions);
    }

    /** Whether it is still in work: not published yet. */
    public boolean isInWork() {
        return state != State.PUBLISHED;
    }

    /** How far a plan has come; only a draft is altered, and what is published stays as it is. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Waits for the head of the agency. */
        SUBMITTED,
        /** Approved exactly as it was submitted. */
        APPROVED,
        /** Public. */
        PUBLISHED
    }
}
