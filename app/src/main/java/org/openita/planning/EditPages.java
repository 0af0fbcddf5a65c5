package org.openita.planning;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.planning.Drafts.Direction;
import org.openita.planning.Drafts.Seen;
import org.openita.planning.Saving.Closed;
import org.openita.planning.Saving.Overtaken;
import org.openita.planning.Saving.Saved;
import org.openita.platform.Language;
import org.openita.platform.Problem;
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

/** A draft laid out to be written on: its topics, the order of its measures, and what it rests on. */
@Allowed(Permission.EDIT_PLAN)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}/edit")
class EditPages {

    private final Workbenches workbenches;
    private final Drafts drafts;

    EditPages(Workbenches workbenches, Drafts drafts) {
        this.workbenches = workbenches;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView overview(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        return new ModelAndView("planning/overview", Map.of("page", workbenches.open(actor, code, year, language)));
    }

    @PostMapping("/measures/{id}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long id,
            @RequestParam("do") Direction direction,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        drafts.move(actor, bench.agency().code(), year, id, direction);
        return overview(bench, bench.measure(id).map(DraftMeasure::topic).orElse(0));
    }

    @GetMapping("/measures/{id}/remove")
    ModelAndView askBeforeRemoving(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long id,
            Language language) {
        return removal(workbenches.open(actor, code, year, language), id, "");
    }

    @PostMapping("/measures/{id}/remove")
    ModelAndView remove(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long id,
            @RequestParam int revision,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        return switch (drafts.removeMeasure(actor, bench.agency().code(), year, new Seen(id, revision))) {
            case Saved<DraftMeasure> saved ->
                overview(bench, bench.measure(id).map(DraftMeasure::topic).orElse(0));
            case Overtaken<DraftMeasure> overtaken ->
                removal(workbenches.open(actor, code, year, language), id, "planning.note.overtaken");
            case Closed<DraftMeasure> closed -> throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        };
    }

    @GetMapping("/legal-basis")
    ModelAndView legalBasis(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        var bench = workbenches.open(actor, code, year, language);
        return legalBasis(
                new LegalBasisPage(bench, bench.head().revision(), bench.head().legalBasis(), Problems.NONE, "", ""));
    }

    @PostMapping("/legal-basis")
    ModelAndView saveLegalBasis(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        var typed = new Typed(fields);
        var bench = workbenches.open(actor, code, year, language);
        var text = typed.one("text");
        if (text.isBlank()) {
            var problems = Problems.of(Problem.of("text", "planning.problem.legal-basis"));
            return legalBasis(new LegalBasisPage(bench, typed.number("revision"), text, problems, "", ""));
        }
        var saving = drafts.saveLegalBasis(actor, bench.agency().code(), year, typed.number("revision"), text.strip());
        return switch (saving) {
            case Saved<String> saved -> overview(bench, 0);
            case Overtaken<String> overtaken ->
                legalBasis(new LegalBasisPage(
                        bench,
                        bench.head().revision(),
                        text,
                        Problems.NONE,
                        "planning.note.overtaken",
                        overtaken.theirs().orElse("")));
            case Closed<String> closed ->
                legalBasis(new LegalBasisPage(
                        bench, bench.head().revision(), text, Problems.NONE, "planning.note.closed", ""));
        };
    }

    @PostMapping("/result")
    ModelAndView acceptResult(
            Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        var bench = workbenches.open(actor, code, year, language);
        drafts.acceptResult(actor, bench.agency().code(), year);
        return overview(bench, 0);
    }

    private static ModelAndView legalBasis(LegalBasisPage page) {
        return new ModelAndView("planning/legal", Map.of("page", page));
    }

    private static ModelAndView removal(Workbench bench, long id, String note) {
        var measure = bench.measure(id).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new ModelAndView("planning/remove", Map.of("page", new RemovalPage(bench, measure, note)));
    }

    static ModelAndView overview(Workbench bench, int topic) {
        var place = topic == 0 ? "" : "#topic-" + topic;
        return new ModelAndView("redirect:" + bench.head().address() + "/edit" + place);
    }
}
