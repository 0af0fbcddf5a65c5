package org.openita.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings results in from a file: sent, previewed, confirmed; for one agency, or for oversight of many. */
@Allowed(Permission.RECORD_RESULTS)
@Controller
class ImportPages {

    private final Agencies agencies;
    private final Imports imports;
    private final Confirmations confirmations;

    ImportPages(Agencies agencies, Imports imports, Confirmations confirmations) {
        this.agencies = agencies;
        this.imports = imports;
        this.confirmations = confirmations;
    }

    @GetMapping({"/results/import", "/agencies/{code}/results/import"})
    ModelAndView blank(Actor actor, @PathVariable(required = false) @Nullable String code) {
        var newest = imports.frameworks().getFirst().year();
        return upload(actor, agency(code), ImportForm.blank(newest), Problems.NONE, Optional.empty());
    }

    @PostMapping({"/results/import", "/agencies/{code}/results/import"})
    ModelAndView preview(
            Actor actor, @PathVariable(required = false) @Nullable String code, @ModelAttribute ImportForm form) {
        var only = agency(code);
        var problems = form.problems(imports);
        if (!problems.isEmpty()) {
            return upload(actor, only, form, problems, Optional.empty());
        }
        return switch (imports.preview(actor, form.order(only.map(Agency::code)), form.upload())) {
            case Imports.Brought.Faulty(var reading) -> upload(actor, only, form, Problems.NONE, Optional.of(reading));
            case Imports.Brought.Ready(var given) -> new ModelAndView("redirect:" + given.address());
        };
    }

    @GetMapping({"/results/imports/{id}", "/agencies/{code}/results/imports/{id}"})
    ModelAndView show(
            Actor actor,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        var wanted = new ImportRows(show, page);
        var given = imports.find(actor, id);
        if (given.state() == ResultImport.State.APPLYING) {
            response.setHeader("Refresh", "2");
        }
        return new ModelAndView(
                "intake/show", Map.of("page", new ImportPage(given, wanted, imports.rows(actor, id, wanted))));
    }

    @PostMapping({"/results/imports/{id}/confirm", "/agencies/{code}/results/imports/{id}/confirm"})
    String confirm(Actor actor, @PathVariable UUID id) {
        var given = imports.find(actor, id);
        confirmations.confirm(actor, id);
        return "redirect:" + given.address();
    }

    @PostMapping({"/results/imports/{id}/discard", "/agencies/{code}/results/imports/{id}/discard"})
    String discard(Actor actor, @PathVariable UUID id) {
        var given = imports.find(actor, id);
        imports.discard(actor, id);
        return "redirect:" + given.again();
    }

    private Optional<Agency> agency(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND)));
    }

    private ModelAndView upload(
            Actor actor, Optional<Agency> only, ImportForm form, Problems problems, Optional<Reading.Faulty> faulty) {
        var mayRegister = only.isEmpty() && actor.mayEverywhere(Permission.MANAGE_AGENCIES);
        var page = new UploadPage(only, imports.frameworks(), form, mayRegister, problems, faulty);
        var shown = new ModelAndView("intake/upload", Map.of("page", page));
        shown.setStatus(problems.isEmpty() && faulty.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
