package org.openita.planning;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.planning.Saving.Closed;
import org.openita.planning.Saving.Overtaken;
import org.openita.planning.Saving.Saved;
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

/** Where a finding is written. */
@Allowed(Permission.EDIT_PLAN)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}/edit/topics/{topic}")
class FindingPages {

    private static final String TAKE = "take";

    private final Workbenches workbenches;
    private final Drafts drafts;

    FindingPages(Workbenches workbenches, Drafts drafts) {
        this.workbenches = workbenches;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView edit(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable int topic,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        return show(bench, FindingForm.of(finding(bench, topic)), topic, Problems.NONE);
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable int topic,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        var typed = new Typed(fields);
        var form = FindingForm.of(typed);
        var bench = workbenches.open(actor, code, year, language);
        if (typed.action().filter(TAKE::equals).isPresent()) {
            return show(bench, form.taking(drafted(bench, topic)), topic, Problems.NONE);
        }
        var parsed = form.parse(finding(bench, topic));
        if (parsed.value().isEmpty()) {
            return show(bench, form, topic, parsed.problems());
        }
        var saving = drafts.saveFinding(
                actor, bench.agency().code(), year, parsed.value().get());
        return switch (saving) {
            case Saved<DraftFinding> saved -> EditPages.overview(bench, topic);
            case Overtaken<DraftFinding> overtaken -> overtaken(bench, form, topic, overtaken.theirs());
            case Closed<DraftFinding> closed ->
                show(new FindingPage(
                        bench,
                        finding(bench, topic),
                        form,
                        drafted(bench, topic),
                        Problems.NONE,
                        "planning.note.closed",
                        Optional.empty()));
        };
    }

    private ModelAndView overtaken(Workbench bench, FindingForm form, int topic, Optional<DraftFinding> theirs) {
        var now = theirs.orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return show(new FindingPage(
                bench,
                now,
                form.seenIn(now.revision()),
                drafted(bench, topic),
                Problems.NONE,
                "planning.note.overtaken",
                Optional.of(FindingForm.of(now))));
    }

    private ModelAndView show(Workbench bench, FindingForm form, int topic, Problems problems) {
        return show(new FindingPage(
                bench, finding(bench, topic), form, drafted(bench, topic), problems, "", Optional.empty()));
    }

    private static ModelAndView show(FindingPage page) {
        return new ModelAndView("planning/finding", Map.of("page", page));
    }

    /** What the agency writes is Thai, so what it takes over is. */
    private String drafted(Workbench bench, int topic) {
        return workbenches.drafted(bench, topic, Language.THAI);
    }

    private static DraftFinding finding(Workbench bench, int topic) {
        return bench.finding(topic).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
