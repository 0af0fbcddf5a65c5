package org.openita.result;

import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.agency.AgencySearch;
import org.openita.platform.OpenToAll;
import org.openita.platform.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agencies to choose from, each with its newest result. */
@OpenToAll
@Controller
class AgencyListPages {

    private final Agencies agencies;
    private final Results results;

    AgencyListPages(Agencies agencies, Results results) {
        this.agencies = agencies;
        this.results = results;
    }

    @GetMapping("/agencies")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "1") String page) {
        var found = agencies.search(new AgencySearch(q, type, province, PageNumber.read(page)));
        var rows = results.latest(found.agencies()).stream().map(this::row).toList();
        return new ModelAndView("result/agencies", Map.of("page", new AgencyListPage(found, agencies.lists(), rows)));
    }

    private AgencyListPage.Row row(AgencyStanding standing) {
        return new AgencyListPage.Row(
                standing,
                standing.latest().stream()
                        .flatMap(latest -> latest.levels().stream().map(level -> results.mark(latest, level)))
                        .toList());
    }
}
