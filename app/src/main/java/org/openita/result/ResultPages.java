package org.openita.result;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.analysis.Lineage;
import org.openita.framework.FiscalYear;
import org.openita.methodology.Methodologies;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The result of an agency in one year, explained. */
@OpenToAll
@Controller
class ResultPages {

    private final Agencies agencies;
    private final Results results;
    private final Rankings rankings;
    private final Publications publications;
    private final Methodologies methodologies;

    ResultPages(
            Agencies agencies,
            Results results,
            Rankings rankings,
            Publications publications,
            Methodologies methodologies) {
        this.agencies = agencies;
        this.results = results;
        this.rankings = rankings;
        this.publications = publications;
        this.methodologies = methodologies;
    }

    @GetMapping("/agencies/{code}/results/{year}")
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var history = results.history(actor, agency);
        var result = history.stream()
                .filter(candidate -> candidate.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var lineage = history.size() > 1 ? methodologies.lineage() : Lineage.UNKNOWN;
        var page = ResultPage.of(
                result,
                history,
                lineage,
                rankings.standings(result),
                actor.may(Permission.RECORD_RESULTS, agency.code()),
                actor.may(Permission.RECORD_RESULTS, agency.code()) && publications.mayWithdraw(agency.code(), year),
                results.sureness(result));
        return new ModelAndView("result/show", Map.of("page", page));
    }
}
