package org.openita.report;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.platform.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report of a plan in work, with its watermark; open to all, so that who may not read it finds nothing there. */
@OpenToAll
@Controller
class PreviewPages {

    private static final String ADDRESS = "/agencies/{code}/measures/{year}/draft/report";

    private final Reports reports;
    private final ReportFiles files;

    PreviewPages(Reports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            Language language) {
        var report = reports.preview(actor, code, year, language, digits);
        return new ModelAndView("report/show", Map.of("page", ReportPage.preview(code, year, report.document())));
    }

    @GetMapping(ADDRESS + ".{ending:pdf|docx|xlsx}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable("ending") ReportFormat format,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            @RequestParam(defaultValue = "th") Language language) {
        var name = "%s-measures-%s-draft.%s".formatted(code, year, format.ending());
        return ReportPages.download(name, format, files.preview(actor, code, year, format, language, digits));
    }
}
