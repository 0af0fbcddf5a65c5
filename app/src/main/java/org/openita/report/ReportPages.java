package org.openita.report;

import java.util.Map;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.platform.OpenToAll;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The measures report of an agency as a page and as files; all are renderings of one document. */
@OpenToAll
@Controller
class ReportPages {

    private static final String ADDRESS = "/agencies/{code}/measures/{year}/report";

    private final ReportLayouts layouts;
    private final ReportFiles files;

    ReportPages(ReportLayouts layouts, ReportFiles files) {
        this.layouts = layouts;
        this.files = files;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            Language language) {
        var report = layouts.of(code, year, language, digits);
        return new ModelAndView("report/show", Map.of("page", ReportPage.published(code, year, report.document())));
    }

    @GetMapping(ADDRESS + ".{ending:pdf|docx|xlsx}")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable("ending") ReportFormat format,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            @RequestParam(defaultValue = "th") Language language) {
        var name = "%s-measures-%s.%s".formatted(code, year, format.ending());
        return download(name, format, files.of(code, year, format, language, digits));
    }

    static ResponseEntity<byte[]> download(String name, ReportFormat format, byte[] content) {
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
