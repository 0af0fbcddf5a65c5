package org.openita.comparison;

import org.openita.framework.FiscalYear;

/** A year and how many results of it are public. */
public record YearCount(FiscalYear year, long results) {}
