package org.openita.disclosure;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an agency writes under an item, its files aside.
 *
 * @param none why there is nothing to show; empty where there is, or the framework takes no such answer
 */
public record Answer(List<ShownElement> elements, List<ShownLink> links, String explanation, String none) {

    /** Nothing is written. */
    public static final Answer NOTHING = new Answer(List.of(), List.of(), "", "");

    public Answer {
        elements = List.copyOf(elements);
        links = List.copyOf(links);
    }

    /** The element of this number, where it is there. */
    public Optional<ShownElement> element(int number) {
        return elements.stream().filter(each -> each.number() == number).findFirst();
    }

    public List<URI> addresses() {
        return links.stream().map(ShownLink::address).distinct().toList();
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
