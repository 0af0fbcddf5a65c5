package org.openita.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.intake.ImportTemplates.Form;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The empty files to fill in. */
@Allowed(Permission.RECORD_RESULTS)
@Controller
class TemplatePages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Agencies agencies;
    private final Imports imports;
    private final ImportTemplates templates;

    TemplatePages(Agencies agencies, Imports imports, ImportTemplates templates) {
        this.agencies = agencies;
        this.imports = imports;
        this.templates = templates;
    }

    @GetMapping({"/results/import/template.csv", "/agencies/{code}/results/import/template.csv"})
    ResponseEntity<byte[]> csv(
            @PathVariable(required = false) @Nullable String code,
            @RequestParam FiscalYear year,
            @RequestParam(defaultValue = "WIDE") Form form) {
        return file(CSV, "csv", TemplateFiles.csv(templates.rows(framework(year), form, agency(code))), year);
    }

    @GetMapping({"/results/import/template.xlsx", "/agencies/{code}/results/import/template.xlsx"})
    ResponseEntity<byte[]> xlsx(
            @PathVariable(required = false) @Nullable String code,
            @RequestParam FiscalYear year,
            @RequestParam(defaultValue = "WIDE") Form form) {
        return file(XLSX, "xlsx", TemplateFiles.xlsx(templates.rows(framework(year), form, agency(code))), year);
    }

    private Framework framework(FiscalYear year) {
        return imports.framework(year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Optional<Agency> agency(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : Optional.of(agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND)));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String ending, byte[] content, FiscalYear year) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("openita-%s-template.%s".formatted(year, ending))
                                .build()
                                .toString())
                .body(content);
    }
}
