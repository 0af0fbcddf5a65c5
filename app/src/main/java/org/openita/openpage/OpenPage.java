package org.openita.openpage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.framework.Node;

/**
 * What an agency disclosed in a year, as everybody reads it.
 *
 * @param published when the agency handed it over; empty while it has not
 * @param words what is looked for, empty for everything
 * @param found the items in the order of the framework, those that hold all the words
 * @param asked how many items the framework has
 * @param years the years in which there is such a page, newest first
 */
public record OpenPage(
        Agency agency,
        FiscalYear year,
        Optional<Instant> published,
        String words,
        List<OpenItem> found,
        int asked,
        List<FiscalYear> years) {

    public OpenPage {
        found = List.copyOf(found);
        years = List.copyOf(years);
    }

    /** Where it is. */
    public String address() {
        return "/agencies/%s/disclosure/%s".formatted(agency.code().value(), year);
    }

    /** Where the page of another year is. */
    public String address(FiscalYear other) {
        return "/agencies/%s/disclosure/%s".formatted(agency.code().value(), other);
    }

    /** Where an item is, this year and ever after. */
    public String address(OpenItem item) {
        return address() + "/" + item.code().value();
    }

    /** The items by the sub-indicator they count in. */
    public List<Section> sections() {
        return found.stream()
                .collect(groupingBy(item -> item.asked().place(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    /** How many of those found show something. */
    public long shown() {
        return found.stream().filter(OpenItem::showsSomething).count();
    }

    /** A sub-indicator, or an indicator without any, and its items. */
    public record Section(Node place, List<OpenItem> items) {

        public Section {
            items = List.copyOf(items);
        }
    }
}
