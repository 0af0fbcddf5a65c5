package org.openita.round;

import java.util.Set;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/** Tells whose result of a year is public already, so that no round of that year is begun any more. */
public interface JudgedYears {

    Set<AgencyCode> agencies(FiscalYear year);
}
