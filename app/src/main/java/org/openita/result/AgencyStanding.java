package org.openita.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;

/** An agency in a list, with its newest public result if it has one. */
public record AgencyStanding(Agency agency, Optional<Latest> latest) {

    /**
     * Its newest result.
     *
     * @param levels the Thai name of the level, or of each that is possible
     */
    public record Latest(FiscalYear year, String frameworkHash, Optional<BigDecimal> overall, List<String> levels) {}
}
