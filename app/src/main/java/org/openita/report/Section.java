package org.openita.report;

import java.util.List;

/** Consecutive pages of one orientation; every section begins on a new page. */
public record Section(Orientation orientation, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section portrait(Block... blocks) {
        return new Section(Orientation.PORTRAIT, List.of(blocks));
    }

    public static Section landscape(Block... blocks) {
        return new Section(Orientation.LANDSCAPE, List.of(blocks));
    }

    /** How the A4 sheet lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
