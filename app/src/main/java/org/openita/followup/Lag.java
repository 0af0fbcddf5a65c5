package org.openita.followup;

/**
 * How far a measure lies behind.
 *
 * @param step the first that should be done by now and is not reported so
 * @param days since the end of the measure's period, or of the step's share of it while the measure still runs
 */
public record Lag(StepProgress step, long days) {}
