package org.openita.measure;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.comparison.NationalFigures;
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
    private final NationalFigures national;

    AgencyPages(Agencies agencies, Results results, Measures measures, NationalFigures national) {
        this.agencies = agencies;
        this.results = results;
        this.measures = measures;
        this.national = national;
    }

    @GetMapping("/agencies/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var page = AgencyPage.of(
                agency,
                results.history(actor, agency),
                new PlanListPage(
                        agency, measures.plans(actor, agency.code()), actor.may(Permission.EDIT_PLAN, agency.code())),
                national::of);
        return new ModelAndView("measure/agency", Map.of("page", page));
    }
}
