package org.openita.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.measure.MeasurePlan;
import org.openita.platform.Language;
import org.openita.report.Reports.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Laid out reports of published plans in the database, each query limited to one agency. */
@Repository
class ReportLayoutStore {

    private final JdbcClient jdbc;

    ReportLayoutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(AgencyCode agency, MeasurePlan plan, Language language) {
        return jdbc.sql("""
                        select content from report_layout
                        where agency_code = :agency and fiscal_year = :year and version = :version
                          and language = :language
                        """)
                .param("agency", agency.value())
                .param("year", plan.year().buddhist())
                .param("version", plan.version())
                .param("language", language.tag())
                .query(String.class)
                .optional()
                .map(ReportJson::read);
    }

    /** Keeps a report; where two are laid out at once, the first stays. */
    void keep(AgencyCode agency, MeasurePlan plan, Report report, Instant at) {
        jdbc.sql("""
                        insert into report_layout (agency_code, fiscal_year, version, language, content, laid_out_at)
                        values (:agency, :year, :version, :language, :content, :at)
                        on conflict do nothing
                        """)
                .param("agency", agency.value())
                .param("year", plan.year().buddhist())
                .param("version", plan.version())
                .param("language", report.document().language().tag())
                .param("content", ReportJson.write(report))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
