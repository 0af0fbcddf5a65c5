package org.openita.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.measure.MeasurePlan;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of published plans in the database, each query limited to one agency. */
@Repository
class ReportFileStore {

    private final JdbcClient jdbc;

    ReportFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> find(AgencyCode agency, Edition edition) {
        return jdbc.sql("""
                        select content from report_file
                        where agency_code = :agency and fiscal_year = :year and version = :version
                          and format = :format and language = :language and digits = :digits
                        """)
                .param("agency", agency.value())
                .param("year", edition.plan().year().buddhist())
                .param("version", edition.plan().version())
                .param("format", edition.format().name())
                .param("language", edition.language().tag())
                .param("digits", edition.digits().tag())
                .query(byte[].class)
                .optional();
    }

    /** Keeps a file; where two are made at once, the first stays. */
    void keep(AgencyCode agency, Edition edition, Content content) {
        jdbc.sql("""
                        insert into report_file (agency_code, fiscal_year, version, format, language, digits, content,
                            sha256, made_at)
                        values (:agency, :year, :version, :format, :language, :digits, :content, :sha256, :madeAt)
                        on conflict do nothing
                        """)
                .param("agency", agency.value())
                .param("year", edition.plan().year().buddhist())
                .param("version", edition.plan().version())
                .param("format", edition.format().name())
                .param("language", edition.language().tag())
                .param("digits", edition.digits().tag())
                .param("content", content.bytes())
                .param("sha256", content.sha256())
                .param("madeAt", content.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which rendering of which plan. */
    record Edition(MeasurePlan plan, ReportFormat format, Language language, Numerals digits) {}

    /** A file as it was made. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(byte[] bytes, String sha256, Instant madeAt) {}
}
