package org.openita.measure;

import org.openita.framework.FiscalYear;

/** A plan in a list: its year, the result it rests on, how far it has come, and how many measures it holds. */
public record PlanSummary(FiscalYear year, FiscalYear resultYear, MeasurePlan.State state, int measures) {}
