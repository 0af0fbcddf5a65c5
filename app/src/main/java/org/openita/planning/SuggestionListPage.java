package org.openita.planning;

import java.util.List;
import java.util.Optional;
import org.openita.measure.ResultSuggestions.Place;

/** What is suggested for the level and for each instrument. */
public record SuggestionListPage(Workbench bench, List<Line> lines) {

    public SuggestionListPage {
        lines = List.copyOf(lines);
    }

    /**
     * One place.
     *
     * @param framework the framework's words; empty where it has none
     * @param own the agency's words, which stand in the report instead
     */
    public record Line(Place place, String framework, Optional<String> own) {}
}
