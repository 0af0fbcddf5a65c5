package org.openita.intake;

import java.util.List;

/**
 * A row of a sheet as text.
 *
 * @param line where it stands in the file, from 1
 */
public record Row(long line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
