package org.openita.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.openita.access.Account;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencyNames;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;
import org.openita.round.Assigned;
import org.springframework.web.util.UriUtils;

/**
 * Where oversight assigns assessors.
 *
 * @param done how many agencies were just assigned; empty where none were
 */
public record AssignmentPage(
        Found found,
        List<Account> candidates,
        AgencyLists lists,
        AssignmentForm form,
        Problems problems,
        Optional<Integer> done) {

    public AssignmentPage {
        candidates = List.copyOf(candidates);
    }

    /** The address of another page of what was found. */
    public String address(int page) {
        return address(found.year(), new AgencySearch(search().words(), search().type(), search().province(), page));
    }

    static String address(FiscalYear year, AgencySearch search) {
        return "/assignments?year=%s&q=%s&type=%s&province=%s&page=%d"
                .formatted(
                        year,
                        UriUtils.encode(search.words(), UTF_8),
                        UriUtils.encode(search.type(), UTF_8),
                        UriUtils.encode(search.province(), UTF_8),
                        search.page());
    }

    public AgencySearch search() {
        return found.search();
    }

    /**
     * The rounds that can be assigned.
     *
     * @param years that have any, newest first
     * @param total how many match in all
     */
    public record Found(
            List<FiscalYear> years,
            FiscalYear year,
            AgencySearch search,
            List<Assigned> rounds,
            int total,
            AgencyNames names) {

        public Found {
            years = List.copyOf(years);
            rounds = List.copyOf(rounds);
        }

        public int pages() {
            return Math.max(1, Math.ceilDiv(total, AgencySearch.SIZE));
        }
    }
}
