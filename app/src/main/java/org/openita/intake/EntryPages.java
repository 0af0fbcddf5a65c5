package org.openita.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.RecordedResult;
import org.openita.result.Visibility;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form for one result; who was overtaken by somebody else sees both and decides. */
@Allowed(Permission.RECORD_RESULTS)
@Controller
@RequestMapping("/agencies/{code}/results/{year}/edit")
class EntryPages {

    private static final EntryForm BLANK = new EntryForm(0, Map.of());

    private final Agencies agencies;
    private final Imports imports;
    private final Entries entries;

    EntryPages(Agencies agencies, Imports imports, Entries entries) {
        this.agencies = agencies;
        this.imports = imports;
        this.entries = entries;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        var kept = entries.find(actor, agency.code(), year);
        var form = kept.map(EntryForm::of).orElse(BLANK);
        var framework = framework(year);
        return page(new EntryPage(
                agency, framework, form, Optional.empty(), isPublic(kept), counted(framework, kept), Problems.NONE));
    }

    @PostMapping
    ModelAndView enter(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Map<String, String> fields) {
        var agency = agency(code);
        var framework = framework(year);
        var form = EntryForm.sent(fields);
        var kept = entries.find(actor, agency.code(), year);
        var overtaken = kept.filter(now -> now.edition().number() != form.edition());
        var problems = form.problems(framework, counted(framework, kept));
        if (overtaken.isPresent() || !problems.isEmpty()) {
            return page(new EntryPage(
                    agency,
                    framework,
                    overtaken
                            .map(now -> new EntryForm(now.edition().number(), fields))
                            .orElse(form),
                    overtaken.map(EntryForm::of),
                    isPublic(kept),
                    counted(framework, kept),
                    problems));
        }
        var visibility = fields.containsKey("publish") ? Visibility.PUBLIC : Visibility.WITHIN_AGENCY;
        entries.enter(actor, agency.code(), framework, form, visibility);
        return new ModelAndView("redirect:/agencies/" + agency.code() + "/results/" + year);
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Framework framework(FiscalYear year) {
        return imports.framework(year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private static Set<Code> counted(Framework framework, Optional<RecordedResult> kept) {
        return kept.map(result -> CountedPlaces.of(framework, result.known())).orElse(Set.of());
    }

    private static boolean isPublic(Optional<RecordedResult> kept) {
        return kept.filter(result -> result.edition().isPublic()).isPresent();
    }

    private static ModelAndView page(EntryPage page) {
        var shown = new ModelAndView("intake/entry", Map.of("page", page));
        if (page.kept().isPresent()) {
            shown.setStatus(HttpStatus.CONFLICT);
        } else if (!page.problems().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
