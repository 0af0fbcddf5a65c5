package org.openita.result;

import java.util.Map;
import org.openita.platform.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The agencies to choose from, each with its newest result. */
@OpenToAll
@Controller
class AgencyListPages {

    private final Results results;

    AgencyListPages(Results results) {
        this.results = results;
    }

    @GetMapping("/agencies")
    ModelAndView list() {
        var rows = results.latest().stream()
                .map(standing -> new AgencyListPage.Row(
                        standing,
                        standing.latest().stream()
                                .flatMap(latest -> latest.levels().stream().map(level -> results.mark(latest, level)))
                                .toList()))
                .toList();
        return new ModelAndView("result/agencies", Map.of("page", new AgencyListPage(rows)));
    }
}
