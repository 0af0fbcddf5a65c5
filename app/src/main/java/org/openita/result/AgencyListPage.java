package org.openita.result;

import java.util.List;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencySearch;
import org.springframework.web.util.UriComponentsBuilder;

/** One page of the list of agencies: what was found, and what it can be narrowed by. */
public record AgencyListPage(AgencySearch.Found found, AgencyLists lists, List<Row> rows) {

    public AgencyListPage {
        rows = List.copyOf(rows);
    }

    /** One agency, its newest result, and how its level is shown. */
    public record Row(AgencyStanding standing, List<LevelMark> levels) {}

    public AgencySearch search() {
        return found.search();
    }

    /** The address of another page of the same search. */
    public String address(int page) {
        return address("/agencies", page);
    }

    /** The address of all that was found, as a file. */
    public String file() {
        return address("/agencies/agencies.csv", 1);
    }

    private String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "q", search().words());
        add(address, "type", search().type());
        add(address, "province", search().province());
        add(address, "page", page > 1 ? Integer.toString(page) : "");
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value.replace("{", "").replace("}", ""));
        }
    }
}
