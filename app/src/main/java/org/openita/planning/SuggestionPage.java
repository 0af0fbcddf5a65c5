package org.openita.planning;

import java.util.Optional;
import org.openita.framework.Text;
import org.openita.measure.ResultSuggestions.Place;

/**
 * A suggestion to be written in the agency's own words, beside the framework's.
 *
 * @param framework what the framework says of this result; empty where it has no words
 * @param revision in which the agency's words were seen; 0 for none
 * @param note the key of what happened to the last attempt to save; empty for nothing
 * @param theirs what somebody else saved meanwhile
 */
public record SuggestionPage(
        Workbench bench,
        Place place,
        String framework,
        int revision,
        String text,
        String note,
        Optional<String> theirs) {

    /** Whether the framework's words are not confirmed. */
    public boolean provisional() {
        return place.text().map(Text::provisional).orElse(false);
    }
}
