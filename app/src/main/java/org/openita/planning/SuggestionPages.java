package org.openita.planning;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.measure.ResultSuggestions;
import org.openita.measure.ResultSuggestions.Place;
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

/** Where an agency writes its own suggestions, or lets the framework speak again. */
@Allowed(Permission.EDIT_PLAN)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}/edit/suggestions")
class SuggestionPages {

    private final Workbenches workbenches;
    private final OwnSuggestions suggestions;

    SuggestionPages(Workbenches workbenches, OwnSuggestions suggestions) {
        this.workbenches = workbenches;
        this.suggestions = suggestions;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, Language language) {
        var bench = workbenches.open(actor, code, year, language);
        var own = suggestions.all(bench);
        var lines = ResultSuggestions.of(bench.review().result()).stream()
                .map(place -> new SuggestionListPage.Line(
                        place, words(bench, place), Optional.ofNullable(own.get(place.code()))))
                .toList();
        return new ModelAndView("planning/suggestions", Map.of("page", new SuggestionListPage(bench, lines)));
    }

    @GetMapping("/{place}")
    ModelAndView edit(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable("place") String name,
            Language language) {
        var bench = workbenches.open(actor, code, year, language);
        var place = place(bench, name);
        var own = suggestions.at(bench, place);
        return show(bench, place, own, "", Optional.empty());
    }

    @PostMapping("/{place}")
    ModelAndView save(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable("place") String name,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        var typed = new Typed(fields);
        var bench = workbenches.open(actor, code, year, language);
        var place = place(bench, name);
        var text = typed.action().filter("return"::equals).isPresent()
                ? ""
                : typed.one("text").strip();
        var mine = new DraftSuggestion(place.code(), typed.number("revision"), text);
        return switch (suggestions.save(actor, bench.agency().code(), year, mine)) {
            case Saved<DraftSuggestion> saved ->
                new ModelAndView("redirect:" + bench.head().address() + "/edit/suggestions");
            case Overtaken<DraftSuggestion> overtaken -> {
                var theirs = overtaken.theirs().orElseGet(() -> new DraftSuggestion(place.code(), 0, ""));
                yield show(
                        bench,
                        place,
                        new DraftSuggestion(place.code(), theirs.revision(), typed.one("text")),
                        "planning.note.overtaken",
                        Optional.of(theirs.text()));
            }
            case Closed<DraftSuggestion> closed -> show(bench, place, mine, "planning.note.closed", Optional.empty());
        };
    }

    private static ModelAndView show(
            Workbench bench, Place place, DraftSuggestion words, String note, Optional<String> theirs) {
        var page = new SuggestionPage(bench, place, words(bench, place), words.revision(), words.text(), note, theirs);
        return new ModelAndView("planning/suggestion", Map.of("page", page, "problems", Problems.NONE));
    }

    /** What the report says in Thai as long as the agency writes nothing. */
    private static String words(Workbench bench, Place place) {
        return place.text()
                .map(text -> ResultSuggestions.filled(
                        text.th(),
                        bench.review().result(),
                        bench.agency().name().th(),
                        "–"))
                .orElse("");
    }

    private static Place place(Workbench bench, String name) {
        return ResultSuggestions.of(bench.review().result()).stream()
                .filter(place -> place.code().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
