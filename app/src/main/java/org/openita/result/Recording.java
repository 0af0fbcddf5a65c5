package org.openita.result;

import java.util.Map;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.scoring.ChoiceCounts;
import org.openita.scoring.KnownValues;

/**
 * A result to be kept in place of the one before, if there was any.
 *
 * @param replaces the number of the edition it was made from; 0 where there was no result
 */
public record Recording(AgencyCode agency, int replaces, Published published, KnownValues known) {

    /** With what was counted before, unless it brings counts of its own: what is typed or imported never loses them. */
    Recording counting(Map<AgencyCode, Map<Code, ChoiceCounts>> before) {
        var kept = before.getOrDefault(agency, Map.of());
        return known.counts().isEmpty() && !kept.isEmpty()
                ? new Recording(agency, replaces, published, known.with(kept))
                : this;
    }
}
