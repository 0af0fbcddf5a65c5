package org.openita.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencySearch;

/** One page of the register: what was found, and what it can be narrowed by. */
public record DirectoryPage(AgencySearch.Found found, AgencyLists lists) {

    public AgencySearch search() {
        return found.search();
    }

    /** The address of another page of the same search. */
    public String address(int page) {
        return "/directory?q=%s&type=%s&province=%s&page=%d"
                .formatted(encoded(search().words()), encoded(search().type()), encoded(search().province()), page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
