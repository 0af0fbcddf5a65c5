package org.openita.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencySearch;

/** One page of the register: what was asked for, and what was found. */
public record DirectoryPage(AgencySearch search, AgencySearch.Found found, AgencyLists lists) {

    public boolean hasEarlier() {
        return search.page() > 1;
    }

    public boolean hasLater() {
        return search.page() < found.pages();
    }

    /** The address of another page of the same search. */
    public String address(int page) {
        return "/directory?q=%s&type=%s&province=%s&page=%d"
                .formatted(encoded(search.words()), encoded(search.type()), encoded(search.province()), page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
