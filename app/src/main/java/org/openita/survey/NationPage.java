package org.openita.survey;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How answering goes in the rounds of a year, a page of them.
 *
 * @param opened how many rounds were just opened
 */
public record NationPage(
        List<FiscalYear> years,
        FiscalYear year,
        AgencySearch search,
        List<RoundLine> lines,
        AgencyLists lists,
        Optional<Integer> opened) {

    public NationPage {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** Where there has been no round yet. */
    static NationPage empty(AgencySearch search, AgencyLists lists) {
        return new NationPage(List.of(), new FiscalYear(2568), search, List.of(), lists, Optional.empty());
    }

    public int page() {
        return Math.min(search.page(), pages());
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(lines.size(), AgencySearch.SIZE));
    }

    /** The rounds of this page. */
    public List<RoundLine> shown() {
        return lines.subList((page() - 1) * AgencySearch.SIZE, Math.min(page() * AgencySearch.SIZE, lines.size()));
    }

    /** How many answers have come in, of everything listed. */
    public long answers() {
        return lines.stream()
                .map(RoundLine::answers)
                .mapToLong(each -> each.iit() + each.eit1() + each.eit2())
                .sum();
    }

    /** How many rounds have all that is wanted of them, as far as that is known. */
    public long complete() {
        return lines.stream()
                .filter(line -> line.share().map(share -> share >= 1).orElse(false))
                .count();
    }

    public String address(int page) {
        return address("/rounds", page);
    }

    /** The address of everything listed, as a file. */
    public String file() {
        return address("/rounds/rounds.csv", 1);
    }

    /** Where those of them that are behind are reminded. */
    public String reminders() {
        return address("/rounds/" + year + "/reminders", 1);
    }

    private String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("year", year);
        add(address, "q", search.words());
        add(address, "type", search.type());
        add(address, "province", search.province());
        add(address, "page", page > 1 ? Integer.toString(page) : "");
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value.replace("{", "").replace("}", ""));
        }
    }
}
