package org.openita.measure;

import java.util.List;

/**
 * What a plan says about one topic: the finding in the agency's words and the measures that answer it.
 *
 * @param items the items it rests on, as the agency names them
 */
public record PlanFinding(int topic, String title, List<String> items, String text, List<Measure> measures) {

    public PlanFinding {
        items = List.copyOf(items);
        measures = List.copyOf(measures);
    }
}
