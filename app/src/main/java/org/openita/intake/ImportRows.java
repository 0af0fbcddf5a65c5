package org.openita.intake;

import java.util.Set;

/**
 * Which rows of an import are asked for.
 *
 * @param filter a change, or {@code WARNED}; all if empty
 * @param page from 1
 */
public record ImportRows(String filter, int page) {

    private static final int SIZE = 50;
    private static final Set<String> FILTERS = Set.of("ADDED", "CHANGED", "UNCHANGED", "WARNED");

    public ImportRows {
        filter = FILTERS.contains(filter) ? filter : "";
        page = Math.max(1, Math.min(page, 100_000));
    }

    int size() {
        return SIZE;
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** How many pages so many rows fill. */
    static int pages(int rows) {
        return Math.max(1, (rows + SIZE - 1) / SIZE);
    }
}
