package org.openita.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.openita.access.Actor;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.report.ReportFileStore.Content;
import org.openita.report.ReportFileStore.Edition;
import org.openita.report.Reports.Report;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a report. Those of a published plan are made once and kept; previews are made anew each time. */
@Service
public class ReportFiles {

    private final Reports reports;
    private final ReportLayouts layouts;
    private final ReportFileStore store;
    private final Clock clock;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final XlsxRenderer xlsx = new XlsxRenderer();

    ReportFiles(Reports reports, ReportLayouts layouts, ReportFileStore store, Clock clock) {
        this.reports = reports;
        this.layouts = layouts;
        this.store = store;
        this.clock = clock;
    }

    /** The bytes of one file; refused where there is no such plan. */
    @Transactional
    public byte[] of(String code, FiscalYear year, ReportFormat format, Language language, Numerals digits) {
        var plan = reports.plan(code, year);
        var edition = new Edition(plan, format, language, digits);
        return store.find(plan.agency(), edition).orElseGet(() -> makeAndKeep(edition));
    }

    /** The bytes of a file as it would be published now; refused to who may not read it, as if there were none. */
    @Transactional(readOnly = true)
    public byte[] preview(
            Actor actor, String code, FiscalYear year, ReportFormat format, Language language, Numerals digits) {
        return render(reports.preview(actor, code, year, language, digits), format);
    }

    private byte[] makeAndKeep(Edition edition) {
        var made = make(edition);
        var agency = edition.plan().agency();
        store.keep(agency, edition, new Content(made, sha256(made), clock.instant()));
        return store.find(agency, edition).orElseThrow();
    }

    private byte[] make(Edition edition) {
        return render(layouts.of(edition.plan(), edition.language(), edition.digits()), edition.format());
    }

    private byte[] render(Report report, ReportFormat format) {
        return switch (format) {
            case PDF -> pdf.render(report.document());
            case DOCX -> docx.render(report.document());
            case XLSX -> xlsx.render(report.document(), report.measures());
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
