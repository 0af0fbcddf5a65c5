package org.openita.intake;

import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.result.Visibility;

/**
 * What is asked for with a file.
 *
 * @param only the only agency the file may speak of; any if empty
 * @param source where the results were printed
 */
public record ImportOrder(
        FiscalYear year, Optional<AgencyCode> only, String source, Strangers strangers, Visibility visibility) {

    /** What becomes of agencies that are not registered. */
    public enum Strangers {
        /** They are faults. */
        REFUSED,
        /** They are registered with their results. */
        REGISTERED
    }
}
