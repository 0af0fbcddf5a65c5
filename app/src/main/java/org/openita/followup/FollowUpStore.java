package org.openita.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.followup.Progress.Reported;
import org.openita.framework.FiscalYear;
import org.openita.platform.Attachment;
import org.openita.platform.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is reported of published measures, in the database; each query is limited to one agency. */
@Repository
class FollowUpStore {

    private final JdbcClient jdbc;

    FollowUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything reported of the plans of a year, in whatever version, in the order in which it was. */
    List<Reported> reports(AgencyCode agency, FiscalYear year) {
        var evidence = evidence(agency, year);
        return jdbc.sql("""
                        select r.*, m.origin,
                               case when r.step = 0 then '' else coalesce(m.steps[r.step], m.title) end as text
                        from step_report r
                        join measure m on m.id = r.measure_id
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        where r.agency_code = :agency and p.agency_code = :agency and p.fiscal_year = :year
                        order by r.id
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> new Reported(
                        row.getLong("measure_id"),
                        row.getLong("origin"),
                        row.getInt("step"),
                        row.getString("text"),
                        report(row, evidence)))
                .list();
    }

    private Map<Long, List<Evidence>> evidence(AgencyCode agency, FiscalYear year) {
        return jdbc
                .sql("""
                        select e.* from evidence e
                        join step_report r on r.id = e.report_id
                        join measure m on m.id = r.measure_id
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        where e.agency_code = :agency and p.fiscal_year = :year order by e.id
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> Map.entry(row.getLong("report_id"), evidence(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Optional<Evidence> evidence(AgencyCode agency, long id) {
        return jdbc.sql("select * from evidence where agency_code = :agency and id = :id")
                .param("agency", agency.value())
                .param("id", id)
                .query((row, number) -> evidence(row))
                .optional();
    }

    long add(AgencyCode agency, long measure, NewReport report, Who reporter, Instant at) {
        return jdbc.sql("""
                        insert into step_report (agency_code, measure_id, step, percent, day, note, reporter_kind,
                            reporter_id, reporter_name, reported_at)
                        values (:agency, :measure, :step, :percent, :day, :note, :kind, :id, :name, :at)
                        returning id
                        """)
                .param("agency", agency.value())
                .param("measure", measure)
                .param("step", report.step())
                .param("percent", report.percent().orElse(null))
                .param("day", report.day())
                .param("note", report.note())
                .param("kind", reporter.kind().name())
                .param("id", reporter.id())
                .param("name", reporter.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void addEvidence(AgencyCode agency, long report, Attachment file, String sha256) {
        jdbc.sql("""
                        insert into evidence (report_id, agency_code, name, kind, size, sha256)
                        values (:report, :agency, :name, :kind, :size, :sha256)
                        """)
                .param("report", report)
                .param("agency", agency.value())
                .param("name", file.name().value())
                .param("kind", file.kind().name())
                .param("size", file.content().length)
                .param("sha256", sha256)
                .update();
    }

    private static StepReport report(ResultSet row, Map<Long, List<Evidence>> evidence) throws SQLException {
        var id = row.getLong("id");
        return new StepReport(
                id,
                Optional.ofNullable(row.getObject("percent", Integer.class)),
                row.getObject("day", LocalDate.class),
                row.getString("note"),
                row.getString("reporter_name"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                evidence.getOrDefault(id, List.of()));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
