package org.openita.intake;

import java.util.List;

/** An import as it is shown: what it comes to, and some of its rows. */
public record ImportPage(ResultImport given, ImportRows wanted, List<UnderstoodResult> rows) {

    public boolean isWaiting() {
        return given.state() == ResultImport.State.READY;
    }

    public boolean isBeingWritten() {
        return given.state() == ResultImport.State.APPLYING;
    }

    /** How many rows the filter lets through. */
    public int matching() {
        var counts = given.counts();
        return switch (wanted.filter()) {
            case "ADDED" -> counts.added();
            case "CHANGED" -> counts.changed();
            case "UNCHANGED" -> counts.unchanged();
            case "WARNED" -> counts.warned();
            default -> counts.agencies();
        };
    }

    public int pages() {
        return ImportRows.pages(matching());
    }

    /** The address of another page, or of another filter from its first page on. */
    public String address(String filter, int page) {
        return given.address() + "?show=" + filter + "&page=" + page;
    }
}
