package org.openita.planning;

import org.openita.measure.Measure;

/**
 * A measure of a plan in work.
 *
 * @param revision counts its changes, so that nobody overwrites what they have not seen
 * @param carried whether it was copied from last year and not gone over yet
 */
public record DraftMeasure(
        long id, long origin, int topic, int position, int revision, boolean carried, Measure measure) {}
