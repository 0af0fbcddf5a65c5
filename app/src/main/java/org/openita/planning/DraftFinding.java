package org.openita.planning;

import java.util.List;

/**
 * A finding of a plan in work.
 *
 * @param revision counts its changes, so that nobody overwrites what they have not seen
 * @param carried whether it was copied from last year and not gone over yet
 */
public record DraftFinding(
        long id, int topic, int revision, boolean carried, String title, List<String> items, String text) {

    public DraftFinding {
        items = List.copyOf(items);
    }
}
