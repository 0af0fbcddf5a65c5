package org.openita.measure;

import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plans of an agency, and one of them beside what the numbers say. */
@OpenToAll
@Controller
class PlanPages {

    private final Agencies agencies;
    private final Measures measures;
    private final PlanReviews reviews;
    private final PlanTexts texts;

    PlanPages(Agencies agencies, Measures measures, PlanReviews reviews, PlanTexts texts) {
        this.agencies = agencies;
        this.measures = measures;
        this.reviews = reviews;
        this.texts = texts;
    }

    @GetMapping("/agencies/{code}/measures")
    ModelAndView list(@PathVariable String code) {
        var agency = agency(code);
        var page = new PlanListPage(agency, measures.plans(agency.code()));
        return new ModelAndView("measure/list", Map.of("page", page));
    }

    @GetMapping("/agencies/{code}/measures/{year}")
    ModelAndView show(@PathVariable String code, @PathVariable FiscalYear year, Language language) {
        var agency = agency(code);
        var review = reviews.find(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new ModelAndView("measure/show", Map.of("page", PlanPage.of(agency, review, texts, language)));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
