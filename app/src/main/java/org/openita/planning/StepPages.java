package org.openita.planning;

import java.util.Locale;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan.State;
import org.openita.measure.PlanStep;
import org.openita.planning.PlanSteps.Intent;
import org.openita.platform.Language;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a plan is moved on its way; each step has a permission of its own. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}")
class StepPages {

    private final Workbenches workbenches;
    private final PlanSteps steps;

    StepPages(Workbenches workbenches, PlanSteps steps) {
        this.workbenches = workbenches;
        this.steps = steps;
    }

    @GetMapping("/steps/{step}")
    ModelAndView ask(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable String step,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        var wanted = step(step);
        actor.mustBeAllowed(wanted.permission(), bench.agency().code());
        if (!wanted.leadsFrom(bench.head().state())) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        return show(new StepPage(bench, wanted, "", Problems.NONE));
    }

    @PostMapping("/steps/{step}")
    ModelAndView take(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        var typed = new Typed(fields);
        var bench = workbenches.open(actor, code, year, language);
        var wanted = step(step);
        var comment = typed.one("comment").strip();
        var intent = new Intent(wanted, typed.one("mark"), comment);
        var problems = steps.take(actor, bench.agency().code(), year, intent);
        if (!problems.isEmpty()) {
            return show(new StepPage(workbenches.open(actor, code, year, language), wanted, comment, problems));
        }
        var place = wanted.to() == State.PUBLISHED ? "" : "/draft";
        return new ModelAndView("redirect:" + bench.head().address() + place);
    }

    private static ModelAndView show(StepPage page) {
        return new ModelAndView("planning/step", Map.of("page", page));
    }

    private static PlanStep step(String name) {
        for (var step : PlanStep.values()) {
            if (step.name().toLowerCase(Locale.ROOT).equals(name)) {
                return step;
            }
        }
        throw new Refused(RefusalCode.NOT_FOUND);
    }
}
