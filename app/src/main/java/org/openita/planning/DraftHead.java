package org.openita.planning;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan.State;

/**
 * The version of a year's plan that is in work, without what it holds.
 *
 * @param revision counts the changes of its state and of its legal basis
 * @param outdated whether its result has other figures now than when its findings were drawn
 */
public record DraftHead(
        long id,
        AgencyCode agency,
        FiscalYear year,
        FiscalYear resultYear,
        int version,
        State state,
        int revision,
        String legalBasis,
        boolean outdated) {

    /** What the trail calls this version, or something in it. */
    String subject(String... parts) {
        var name = year + " v" + version;
        return parts.length == 0 ? name : name + " · " + String.join(" · ", parts);
    }

    /** The address of the year's plan. */
    public String address() {
        return "/agencies/%s/measures/%s".formatted(agency, year);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
