package org.openita.planning;

import java.util.List;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measures;
import org.openita.measure.PlanSummary;
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

/** Where plans and new versions of them begin. */
@Allowed(Permission.EDIT_PLAN)
@Controller
@RequestMapping("/agencies/{code}/measures")
class StartPages {

    private final Agencies agencies;
    private final Measures measures;
    private final Bases bases;
    private final PlanStarts starts;

    StartPages(Agencies agencies, Measures measures, Bases bases, PlanStarts starts) {
        this.agencies = agencies;
        this.measures = measures;
        this.bases = bases;
        this.starts = starts;
    }

    @GetMapping("/new")
    ModelAndView ask(Actor actor, @PathVariable String code) {
        var agency = agency(code);
        return show(actor, agency, StartForm.likely(bases.usable(actor, agency)), Problems.NONE);
    }

    @PostMapping("/new")
    ModelAndView start(Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        var agency = agency(code);
        var form = StartForm.of(new Typed(fields));
        var parsed = form.parse(bases.usable(actor, agency), taken(actor, agency));
        if (parsed.value().isEmpty()) {
            return show(actor, agency, form, parsed.problems());
        }
        var start = parsed.value().get();
        starts.start(actor, agency, start);
        return edit(agency, start.year());
    }

    @PostMapping("/{year}/versions")
    ModelAndView renew(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        starts.renew(actor, agency.code(), year);
        return edit(agency, year);
    }

    private List<FiscalYear> taken(Actor actor, Agency agency) {
        return measures.plans(actor, agency.code()).stream()
                .map(PlanSummary::year)
                .distinct()
                .toList();
    }

    private ModelAndView show(Actor actor, Agency agency, StartForm form, Problems problems) {
        var years = bases.usable(actor, agency).stream()
                .map(result -> result.year())
                .toList();
        return new ModelAndView("planning/start", Map.of("page", new StartPage(agency, years, form, problems)));
    }

    private static ModelAndView edit(Agency agency, FiscalYear year) {
        return new ModelAndView("redirect:/agencies/%s/measures/%s/edit".formatted(agency.code(), year));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
