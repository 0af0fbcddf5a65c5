package org.openita.framework;

import java.util.List;

/**
 * One of the ten indicators; it holds either sub-indicators or items, or neither where its items are not known.
 */
public record Indicator(Code code, Text name, List<SubIndicator> subIndicators, List<Item> items) {

    public Indicator {
        subIndicators = List.copyOf(subIndicators);
        items = List.copyOf(items);
        if (!subIndicators.isEmpty() && !items.isEmpty()) {
            throw new IllegalArgumentException(code + " holds sub-indicators or items, not both");
        }
    }

    /** Every item below this indicator, in the order of the framework. */
    public List<Item> allItems() {
        return subIndicators.isEmpty()
                ? items
                : subIndicators.stream().flatMap(sub -> sub.items().stream()).toList();
    }

    /** A group of disclosure items whose mean counts as one in its indicator. */
    public record SubIndicator(Code code, Text name, List<Item> items) {

        public SubIndicator {
            items = List.copyOf(items);
        }
    }
}
