package org.openita.planning;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
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
    private final PlanStarts starts;

    DiscardPages(Workbenches workbenches, PlanStarts starts) {
        this.workbenches = workbenches;
        this.starts = starts;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        return new ModelAndView("planning/discard", Map.of("page", workbenches.open(actor, code, year, language)));
    }

    @PostMapping
    ModelAndView discard(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam int revision,
            Language language) {
        var head = workbenches.open(actor, code, year, language).head();
        if (head.revision() != revision) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        starts.discard(actor, head);
        return new ModelAndView("redirect:/agencies/%s/measures".formatted(head.agency()));
    }
}
