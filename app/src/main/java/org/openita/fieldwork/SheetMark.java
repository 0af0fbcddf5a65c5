package org.openita.fieldwork;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.round.Round;

/** What a sheet says of itself, so that it is brought in where it belongs: agency, year and framework. */
record SheetMark(String agency, String year, String framework) {

    private static final Pattern WRITTEN =
            Pattern.compile("OpenITA-EIT2 (?<agency>[^ ]+) (?<year>\\d{4}) (?<framework>[0-9a-f]+)");
    private static final int LENGTH = 12;

    static SheetMark of(Round round) {
        return new SheetMark(
                round.agency().value(),
                round.year().toString(),
                round.frameworkHash().substring(0, LENGTH));
    }

    /** As the sheet carries it. */
    String written() {
        return "OpenITA-EIT2 %s %s %s".formatted(agency, year, framework);
    }

    static Optional<SheetMark> read(String cell) {
        var found = WRITTEN.matcher(cell.strip());
        return found.matches()
                ? Optional.of(new SheetMark(found.group("agency"), found.group("year"), found.group("framework")))
                : Optional.empty();
    }
}
