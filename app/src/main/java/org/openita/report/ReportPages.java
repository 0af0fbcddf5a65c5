package org.openita.report;

import java.util.Map;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The measures report of an agency as a page and as files; all are renderings of one document. */
@Controller
class ReportPages {

    private static final String ADDRESS = "/agencies/{code}/measures/{year}/report";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Reports reports;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final XlsxRenderer xlsx = new XlsxRenderer();

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            Language language) {
        var report = reports.of(code, year, language, digits);
        return new ModelAndView("report/show", Map.of("page", new ReportPage(code, year, report.document())));
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            @RequestParam(defaultValue = "th") Language language) {
        var report = reports.of(code, year, language, digits);
        return file(name(code, year, "pdf"), MediaType.APPLICATION_PDF, pdf.render(report.document()));
    }

    @GetMapping(ADDRESS + ".docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            @RequestParam(defaultValue = "th") Language language) {
        var report = reports.of(code, year, language, digits);
        var type = MediaType.parseMediaType(OFFICE + "wordprocessingml.document");
        return file(name(code, year, "docx"), type, docx.render(report.document()));
    }

    @GetMapping(ADDRESS + ".xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            @RequestParam(defaultValue = "th") Language language) {
        var report = reports.of(code, year, language, digits);
        var type = MediaType.parseMediaType(OFFICE + "spreadsheetml.sheet");
        return file(name(code, year, "xlsx"), type, xlsx.render(report.document(), report.measures()));
    }

    private static String name(String code, FiscalYear year, String suffix) {
        return code + "-measures-" + year + "." + suffix;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
