package org.openita.report;

import java.time.ZoneOffset;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.followup.FollowUp;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.report.ReportFileStore.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of published follow-up reports in the database, each query limited to one agency. */
@Repository
class FollowUpFileStore {

    private final JdbcClient jdbc;

    FollowUpFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> find(AgencyCode agency, Edition edition) {
        return jdbc.sql("""
                        select content from follow_up_file
                        where agency_code = :agency and fiscal_year = :year and version = :version
                          and format = :format and language = :language and digits = :digits
                        """)
                .param("agency", agency.value())
                .param("year", edition.report().year().buddhist())
                .param("version", edition.report().version())
                .param("format", edition.format().name())
                .param("language", edition.language().tag())
                .param("digits", edition.digits().tag())
                .query(byte[].class)
                .optional();
    }

    /** Keeps a file; where two are made at once, the first stays. */
    void keep(AgencyCode agency, Edition edition, Content content) {
        jdbc.sql("""
                        insert into follow_up_file (agency_code, fiscal_year, version, format, language, digits,
                            content, sha256, made_at)
                        values (:agency, :year, :version, :format, :language, :digits, :content, :sha256, :madeAt)
                        on conflict do nothing
                        """)
                .param("agency", agency.value())
                .param("year", edition.report().year().buddhist())
                .param("version", edition.report().version())
                .param("format", edition.format().name())
                .param("language", edition.language().tag())
                .param("digits", edition.digits().tag())
                .param("content", content.bytes())
                .param("sha256", content.sha256())
                .param("madeAt", content.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which rendering of which report. */
    record Edition(FollowUp report, ReportFormat format, Language language, Numerals digits) {}
}
