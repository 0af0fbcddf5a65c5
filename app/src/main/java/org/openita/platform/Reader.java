package org.openita.platform;

import java.util.List;

/**
 * The signed-in person a page is for.
 *
 * @param name the name in the page's header
 * @param links where the person's own work is, beside the public pages
 */
public record Reader(String name, List<Link> links) {

    public Reader {
        links = List.copyOf(links);
    }

    /**
     * An entry of the menu.
     *
     * @param address a path within this host
     * @param message the key of its text
     */
    public record Link(String address, String message) {}
}
