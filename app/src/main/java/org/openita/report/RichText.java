package org.openita.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.platform.Numerals;

/** A text of runs; line feeds inside a run are line breaks. */
public record RichText(List<Run> runs) {

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText of(String text) {
        return new RichText(List.of(Run.plain(text)));
    }

    public static RichText of(Run... runs) {
        return new RichText(List.of(runs));
    }

    /** The words alone, in the numerals of a document. */
    public String plain(Numerals numerals) {
        return runs.stream().map(run -> run.in(numerals)).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }
}
