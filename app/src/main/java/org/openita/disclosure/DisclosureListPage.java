package org.openita.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.framework.Node;
import org.openita.platform.Problems;

/**
 * The items of a round with how far each has come.
 *
 * @param shown those that the filter takes, in its order
 * @param offer what whoever divides the work may choose from
 */
public record DisclosureListPage(
        Workplace place, ItemFilter filter, List<ItemWork> shown, Offer offer, DutyForm form, Problems problems) {

    public DisclosureListPage {
        shown = List.copyOf(shown);
    }

    public List<ItemState> states() {
        return List.of(ItemState.values());
    }

    public List<ItemFilter.Order> orders() {
        return List.of(ItemFilter.Order.values());
    }

    /** The items below the place each counts in; one group in the order of worth. */
    public Map<Node, List<ItemWork>> groups() {
        return shown.stream().collect(groupingBy(item -> item.asked().place(), LinkedHashMap::new, toList()));
    }

    public boolean isGrouped() {
        return filter.order() == ItemFilter.Order.BY_CODE;
    }

    /** How many should be done by now and are not. */
    public long late() {
        return place.disclosure().items().stream().filter(place::isLate).count();
    }

    /** The units that items have now. */
    public List<String> unitsInUse() {
        return place.disclosure().items().stream()
                .map(item -> item.duty().unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What whoever divides the work may choose from.
     *
     * @param units that items may be given to
     * @param toRenew how many items could be brought over from the year before
     */
    public record Offer(List<String> units, int toRenew) {

        public Offer {
            units = List.copyOf(units);
        }
    }
}
