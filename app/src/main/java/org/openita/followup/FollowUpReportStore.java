package org.openita.followup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Published follow-up reports in the database, each query limited to one agency. */
@Repository
class FollowUpReportStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowUpReportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest version of a year. */
    Optional<FollowUp> find(AgencyCode agency, FiscalYear year) {
        return jdbc.sql("""
                        select content from follow_up where agency_code = :agency and fiscal_year = :year
                        order by version desc limit 1
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> json.readValue(row.getString("content"), FollowUp.class))
                .optional();
    }

    /** False where that version is there already: somebody else published it. */
    boolean add(AgencyCode agency, FollowUp report, String publisher, Instant at) {
        return jdbc.sql("""
                        insert into follow_up (agency_code, fiscal_year, version, content, published_by, published_at)
                        values (:agency, :year, :version, :content::jsonb, :publisher, :at)
                        on conflict do nothing
                        """)
                        .param("agency", agency.value())
                        .param("year", report.year().buddhist())
                        .param("version", report.version())
                        .param("content", json.writeValueAsString(report))
                        .param("publisher", publisher)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
