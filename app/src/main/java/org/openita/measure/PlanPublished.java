package org.openita.measure;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;

/** A plan has just been published, in the same transaction. */
public record PlanPublished(AgencyCode agency, FiscalYear year) {}
