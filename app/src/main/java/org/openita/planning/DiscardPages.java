package org.openita.planning;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a draft is given up, after asking. */
@Allowed(Permission.EDIT_PLAN)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}/edit/discard")
class DiscardPages {

    private final Workbenches workbenches;
    private final PlanSteps steps;

    DiscardPages(Workbenches workbenches, PlanSteps steps) {
        this.workbenches = workbenches;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        return ask(new DiscardPage(workbenches.open(actor, code, year, language), ""));
    }

    @PostMapping
    ModelAndView discard(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam String mark,
            Language language) {
        var agency = workbenches.open(actor, code, year, language).agency().code();
        if (!steps.discard(actor, agency, year, mark)) {
            return ask(new DiscardPage(workbenches.open(actor, code, year, language), "planning.step.changed"));
        }
        return new ModelAndView("redirect:/agencies/%s/measures".formatted(agency));
    }

    private static ModelAndView ask(DiscardPage page) {
        return new ModelAndView("planning/discard", Map.of("page", page));
    }
}
