package org.openita.fieldwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.intake.Reading;
import org.openita.intake.Upload;
import org.openita.platform.Downloads;
import org.openita.platform.FileKind;
import org.openita.platform.Language;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.openita.round.Assigned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Hands sheets out, takes them back, shows what was understood of them, and keeps it once confirmed. */
@Allowed(Permission.COLLECT_ANSWERS)
@Controller
@RequestMapping("/assessments/{code}/{year}")
class SheetPages {

    private final AssignedAgencies assigned;
    private final AnswerSheets sheets;

    SheetPages(AssignedAgencies assigned, AnswerSheets sheets) {
        this.assigned = assigned;
        this.sheets = sheets;
    }

    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> sheet(
            Actor actor,
            Language language,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "50") int lines) {
        var here = assigned.find(actor, code, year);
        var content = sheets.blank(actor, here, assigned.agency(here), lines, language);
        return Downloads.of("EIT2-%s-%s.xlsx".formatted(code, year), FileKind.XLSX, content);
    }

    @PostMapping("/sheet")
    ModelAndView preview(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var here = assigned.find(actor, code, year);
        if (file == null || file.isEmpty()) {
            return again(here, Problems.of(Problem.of("file", "fieldwork.problem.file")), Optional.empty());
        }
        return switch (sheets.read(actor, here, upload(file))) {
            case SheetReading.Faulty(var reading) -> again(here, Problems.NONE, Optional.of(reading));
            case SheetReading.Understood understood ->
                new ModelAndView("fieldwork/preview", Map.of("page", assigned.preview(here, understood)));
        };
    }

    @PostMapping("/answers")
    ModelAndView keep(
            Actor actor, @PathVariable String code, @PathVariable FiscalYear year, @RequestParam String answers) {
        var here = assigned.find(actor, code, year);
        var added = sheets.keep(actor, here, CarriedAnswers.read(answers));
        return SeeOther.at(AssessmentListPage.address(here) + "?added=" + added);
    }

    private ModelAndView again(Assigned here, Problems problems, Optional<Reading.Faulty> faulty) {
        var page = assigned.page(here, Optional.empty(), problems, faulty);
        var shown = new ModelAndView("fieldwork/show", Map.of("page", page));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static Upload upload(MultipartFile file) {
        try {
            return new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
    }
}
