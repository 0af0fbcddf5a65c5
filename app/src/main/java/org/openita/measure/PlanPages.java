package org.openita.measure;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Permission;
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
    private final PlanLinks links;

    PlanPages(Agencies agencies, Measures measures, PlanReviews reviews, PlanTexts texts, PlanLinks links) {
        this.agencies = agencies;
        this.measures = measures;
        this.reviews = reviews;
        this.texts = texts;
        this.links = links;
    }

    @GetMapping("/agencies/{code}/measures")
    ModelAndView list(Actor actor, @PathVariable String code) {
        var agency = agency(code);
        var page = new PlanListPage(
                agency, measures.plans(actor, agency.code()), actor.may(Permission.EDIT_PLAN, agency.code()));
        return new ModelAndView("measure/list", Map.of("page", page));
    }

    @GetMapping("/agencies/{code}/measures/{year}")
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        var agency = agency(code);
        var review = reviews.published(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var desk = PlanDesk.of(actor, review.plan(), measures.inWork(actor, agency.code(), year));
        var page = PlanPage.of(review, desk, texts, language);
        var outdated = measures.isOutdated(review.plan());
        return new ModelAndView(
                "measure/show", Map.of("page", page, "links", links.of(actor, agency, year), "outdated", outdated));
    }

    /** The version in work; who may not read it finds nothing there. */
    @GetMapping("/agencies/{code}/measures/{year}/draft")
    ModelAndView draft(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        var agency = agency(code);
        if (!actor.may(Permission.READ_UNPUBLISHED, agency.code())) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        var review = reviews.inWork(actor, agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var desk = PlanDesk.of(actor, review.plan(), measures.inWork(actor, agency.code(), year));
        return new ModelAndView("measure/show", Map.of("page", PlanPage.of(review, desk, texts, language)));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
