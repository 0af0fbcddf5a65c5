package org.openita.disclosure;

import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The head's word on an item: approved, or sent back with a reason. */
@Allowed(Permission.SUBMIT_DISCLOSURE)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}/disclosure/{item}")
class DecisionPages {

    private final Workplaces workplaces;
    private final Approvals approvals;
    private final ItemViews views;

    DecisionPages(Workplaces workplaces, Approvals approvals, ItemViews views) {
        this.workplaces = workplaces;
        this.approvals = approvals;
        this.views = views;
    }

    @PostMapping("/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable String item,
            @RequestParam(defaultValue = "0") int edition) {
        var place = workplaces.open(actor, code, year);
        var work = place.item(item);
        approvals.approve(actor, place.round(), work.code(), edition);
        return SeeOther.at(place.address(work));
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable String item,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam MultiValueMap<String, String> fields) {
        var place = workplaces.open(actor, code, year);
        var work = place.item(item);
        var reason = new Typed(fields).one("reason").strip();
        if (reason.isEmpty()) {
            return views.of(actor, place, work, Problems.of(Problem.of("reason", "disclosure.problem.reason")));
        }
        approvals.sendBack(actor, place.round(), work.code(), edition, reason);
        return SeeOther.at(place.address(work));
    }
}
