package org.openita.result;

import org.openita.agency.AgencyCode;
import org.openita.scoring.KnownValues;

/**
 * A result to be kept in place of the one before, if there was any.
 *
 * @param replaces the number of the edition it was made from; 0 where there was no result
 */
public record Recording(AgencyCode agency, int replaces, Published published, KnownValues known) {}
