package org.openita.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of a year, sorted once for each order that anybody asks for. */
final class OrderedRows {

    private final List<Placed> byName;
    private final Map<RowOrder, List<Placed>> sorted = new ConcurrentHashMap<>();

    OrderedRows(List<Placed> byName) {
        this.byName = byName;
    }

    List<Placed> in(RowOrder order) {
        return sorted.computeIfAbsent(
                order, asked -> byName.stream().sorted(asked.comparator()).toList());
    }
}
