package org.openita.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency.Name;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/** An agency in a list, with its newest result if it has one. */
public record AgencyStanding(Described agency, Optional<Latest> latest) {

    /** Who it is. */
    public record Described(AgencyCode code, Name name, Name type, Name province, boolean fictional) {}

    /**
     * Its newest result.
     *
     * @param levels the Thai name of the level, or of each that is possible
     */
    public record Latest(FiscalYear year, String frameworkHash, Optional<BigDecimal> overall, List<String> levels) {}
}
