package org.openita.result;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How good the answers behind a result are, for the agency and its oversight. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
class QualityPages {

    private final Agencies agencies;
    private final Results results;
    private final AnswerQuality quality;

    QualityPages(Agencies agencies, Results results, AnswerQuality quality) {
        this.agencies = agencies;
        this.results = results;
        this.quality = quality;
    }

    @GetMapping("/agencies/{code}/results/{year}/answers")
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var result = agencies.find(code)
                .flatMap(agency -> results.find(actor, agency, year))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new ModelAndView("result/answers", Map.of("page", quality.of(result)));
    }
}
