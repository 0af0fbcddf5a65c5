package org.openita.measure;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.Results;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An agency's own page: its results and its plans. */
@OpenToAll
@Controller
class AgencyPages {

    private final Agencies agencies;
    private final Results results;
    private final Measures measures;

    AgencyPages(Agencies agencies, Results results, Measures measures) {
        this.agencies = agencies;
        this.results = results;
        this.measures = measures;
    }

    @GetMapping("/agencies/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var page = AgencyPage.of(
                agency,
                results.history(agency),
                new PlanListPage(
                        agency, measures.plans(actor, agency.code()), actor.may(Permission.EDIT_PLAN, agency.code())));
        return new ModelAndView("measure/agency", Map.of("page", page));
    }
}
