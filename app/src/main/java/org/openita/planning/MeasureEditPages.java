package org.openita.planning;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.planning.Drafts.Seen;
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

/** Where a measure is written: every button sends the whole form, and nothing typed is lost. */
@Allowed(Permission.EDIT_PLAN)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}/edit/measures")
class MeasureEditPages {

    private static final String SAVE = "save";

    private final Workbenches workbenches;
    private final Drafts drafts;
    private final ProvenMeasures proven;

    MeasureEditPages(Workbenches workbenches, Drafts drafts, ProvenMeasures proven) {
        this.workbenches = workbenches;
        this.drafts = drafts;
        this.proven = proven;
    }

    @GetMapping("/new")
    ModelAndView create(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String proven,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        var form = this.proven
                .find(proven)
                .map(measure -> MeasureForm.of(topic, measure))
                .orElseGet(() -> MeasureForm.empty(topic));
        return show(
                MeasureEditPage.of(bench, Optional.empty(), form, Problems.NONE).offering(this.proven.all()));
    }

    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        return save(actor, bench, Optional.empty(), new Typed(fields));
    }

    @GetMapping("/{id}")
    ModelAndView edit(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long id,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        var measure = bench.measure(id).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return show(MeasureEditPage.of(bench, Optional.of(id), form(measure), Problems.NONE));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        return save(actor, bench, Optional.of(id), new Typed(fields));
    }

    private ModelAndView save(Actor actor, Workbench bench, Optional<Long> id, Typed typed) {
        var form = MeasureForm.of(typed);
        var action = typed.action().orElse(SAVE);
        if (!action.equals(SAVE)) {
            return show(MeasureEditPage.of(bench, id, form.after(action), Problems.NONE));
        }
        var parsed = form.parse(bench.framework(), bench.topics());
        if (parsed.value().isEmpty()) {
            return show(MeasureEditPage.of(bench, id, form, parsed.problems()));
        }
        var filled = parsed.value().get();
        var agency = bench.agency().code();
        var year = bench.head().year();
        var saving = id.map(known -> drafts.saveMeasure(actor, agency, year, new Seen(known, form.revision()), filled))
                .orElseGet(() -> drafts.addMeasure(actor, agency, year, filled.topic(), filled.measure()));
        return switch (saving) {
            case Saved<DraftMeasure> saved -> EditPages.overview(bench, filled.topic());
            case Overtaken<DraftMeasure> overtaken -> overtaken(bench, id, form, overtaken.theirs());
            case Closed<DraftMeasure> closed ->
                show(MeasureEditPage.of(bench, id, form, Problems.NONE).noting("planning.note.closed"));
        };
    }

    /** Mine as I typed it, theirs beside it; where they removed it, mine may be saved as a new one. */
    private static ModelAndView overtaken(
            Workbench bench, Optional<Long> id, MeasureForm form, Optional<DraftMeasure> theirs) {
        return show(theirs.map(now -> MeasureEditPage.of(bench, id, form.seenIn(now.revision()), Problems.NONE)
                        .beside(form(now))
                        .noting("planning.note.overtaken"))
                .orElseGet(() -> MeasureEditPage.of(bench, Optional.empty(), form.seenIn(0), Problems.NONE)
                        .noting("planning.note.removed")));
    }

    private static MeasureForm form(DraftMeasure measure) {
        return MeasureForm.of(measure.revision(), measure.topic(), measure.measure());
    }

    private static ModelAndView show(MeasureEditPage page) {
        return new ModelAndView("planning/measure", Map.of("page", page));
    }
}
