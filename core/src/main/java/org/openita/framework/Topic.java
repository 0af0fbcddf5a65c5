package org.openita.framework;

import java.util.List;

/** One of the subjects an agency must analyse in its measures report, and the items it rests on. */
public record Topic(int number, Text title, List<Code> items) {

    public Topic {
        items = List.copyOf(items);
    }
}
