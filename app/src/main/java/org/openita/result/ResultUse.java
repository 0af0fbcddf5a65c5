package org.openita.result;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/** Something published elsewhere that may rest on results. */
public interface ResultUse {

    /** Whether the result of a year has to stay public for its sake. */
    boolean needsPublic(AgencyCode agency, FiscalYear year);
}
