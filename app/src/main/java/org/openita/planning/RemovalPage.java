package org.openita.planning;

/**
 * A measure about to be removed.
 *
 * @param note the key of what happened to the last attempt; empty for nothing
 */
public record RemovalPage(Workbench bench, DraftMeasure measure, String note) {}
