package org.openita.fieldwork;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.access.SignedIn;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.openita.survey.PersonalLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An assessor's agencies, and the ways to ask the people who dealt with them. */
@Allowed(Permission.COLLECT_ANSWERS)
@Controller
@RequestMapping("/assessments")
class AssessmentPages {

    private static final int MOST_LINKS = 50;

    private final AssignedAgencies assigned;
    private final PersonalLinks links;

    AssessmentPages(AssignedAgencies assigned, PersonalLinks links) {
        this.assigned = assigned;
        this.links = links;
    }

    @SignedIn
    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable FiscalYear year,
            @RequestParam(defaultValue = "") String q) {
        return new ModelAndView("fieldwork/list", Map.of("page", assigned.list(actor, Optional.ofNullable(year), q)));
    }

    @GetMapping("/{code}/{year}")
    ModelAndView show(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @Nullable Integer added) {
        var here = assigned.find(actor, code, year);
        return new ModelAndView(
                "fieldwork/show",
                Map.of("page", assigned.page(here, Optional.ofNullable(added), Problems.NONE, Optional.empty())));
    }

    /** Whoever presses this asks somebody by phone and fills the questionnaire in for them. */
    @PostMapping("/{code}/{year}/interviews")
    ModelAndView interview(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        return SeeOther.at(
                links.interview(actor, assigned.find(actor, code, year).round()));
    }

    @PostMapping("/{code}/{year}/links")
    ModelAndView links(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "1") int count) {
        var here = assigned.find(actor, code, year);
        var made = links.make(actor, here.round(), Math.clamp(count, 1, MOST_LINKS));
        return new ModelAndView(
                "fieldwork/links", Map.of("page", new LinksPage(assigned.agency(here), here.round(), made)));
    }
}
