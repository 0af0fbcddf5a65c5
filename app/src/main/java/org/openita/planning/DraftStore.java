package org.openita.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measure;
import org.openita.measure.MeasurePlan.State;
import org.openita.measure.MeasureRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written in drafts, each query limited to one agency. */
@Repository
class DraftStore {

    private static final String HEAD = """
            select *, result_hash <> hash_of_result(agency_code, result_year) is true as outdated from measure_plan
            where agency_code = :agency and fiscal_year = :year and state <> 'PUBLISHED'
            """;
    private static final String MEASURES = """
            select m.*, f.topic from measure m
            join plan_finding f on f.id = m.finding_id
            join measure_plan p on p.id = f.plan_id
            where p.agency_code = :agency and p.id = :plan
            """;
    private static final String FINDINGS = """
            select f.* from plan_finding f join measure_plan p on p.id = f.plan_id
            where p.agency_code = :agency and p.id = :plan
            """;
    private static final String WITHIN = """
            finding_id in (select f.id from plan_finding f join measure_plan p on p.id = f.plan_id
                           where p.agency_code = :agency and p.id = :plan)
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DraftHead> head(AgencyCode agency, FiscalYear year) {
        return head(agency, year, "");
    }

    /** With the state held as it is until the transaction ends; others may write in the draft meanwhile. */
    Optional<DraftHead> steady(AgencyCode agency, FiscalYear year) {
        return head(agency, year, "for share");
    }

    /** For nobody else until the transaction ends. */
    Optional<DraftHead> held(AgencyCode agency, FiscalYear year) {
        return head(agency, year, "for update");
    }

    /** Every version of a year, newest first, published or not. */
    List<DraftHead> versions(AgencyCode agency, FiscalYear year) {
        return jdbc.sql("""
                        select *, false as outdated from measure_plan
                        where agency_code = :agency and fiscal_year = :year
                        order by version desc
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> head(agency, year, row))
                .list();
    }

    private Optional<DraftHead> head(AgencyCode agency, FiscalYear year, String lock) {
        return jdbc.sql(HEAD + lock)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> head(agency, year, row))
                .optional();
    }

    private static DraftHead head(AgencyCode agency, FiscalYear year, ResultSet row) throws SQLException {
        return new DraftHead(
                row.getLong("id"),
                agency,
                year,
                new FiscalYear(row.getInt("result_year")),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getString("legal_basis"),
                row.getBoolean("outdated"));
    }

    /** A mark of all that a plan holds and all that was said about it: another as soon as any of it is. */
    String mark(AgencyCode agency, DraftHead plan) {
        return in(agency, plan, """
                        select md5(concat_ws('|', p.state, p.revision,
                            (select string_agg(concat_ws(':', f.id, f.revision), ',' order by f.id)
                             from plan_finding f where f.plan_id = p.id),
                            (select string_agg(concat_ws(':', m.id, m.revision, f.topic, m.position), ',' order by m.id)
                             from measure m join plan_finding f on f.id = m.finding_id where f.plan_id = p.id),
                            (select string_agg(concat_ws(':', s.place, s.revision), ',' order by s.place)
                             from plan_suggestion s where s.plan_id = p.id),
                            (select max(c.id) from plan_comment c where c.plan_id = p.id)))
                        from measure_plan p where p.agency_code = :agency and p.id = :plan
                        """).query(String.class).single();
    }

    List<DraftFinding> findings(AgencyCode agency, DraftHead plan) {
        return in(agency, plan, FINDINGS + "order by f.topic")
                .query((row, number) -> finding(row))
                .list();
    }

    Optional<DraftFinding> finding(AgencyCode agency, DraftHead plan, int topic) {
        return in(agency, plan, FINDINGS + "and f.topic = :topic")
                .param("topic", topic)
                .query((row, number) -> finding(row))
                .optional();
    }

    /** Whether it was saved: nobody changed it since. */
    boolean save(AgencyCode agency, DraftHead plan, DraftFinding finding) {
        return in(agency, plan, """
                        update plan_finding set finding = :text, items = :items, carried = false,
                            revision = revision + 1
                        where topic = :topic and revision = :revision
                          and plan_id in (select id from measure_plan where agency_code = :agency and id = :plan)
                        """)
                        .param("text", finding.text())
                        .param("items", finding.items().toArray(String[]::new))
                        .param("topic", finding.topic())
                        .param("revision", finding.revision())
                        .update()
                == 1;
    }

    List<DraftMeasure> measures(AgencyCode agency, DraftHead plan) {
        return in(agency, plan, MEASURES + "order by f.topic, m.position")
                .query((row, number) -> measure(row))
                .list();
    }

    Optional<DraftMeasure> measure(AgencyCode agency, DraftHead plan, long id) {
        return in(agency, plan, MEASURES + "and m.id = :id")
                .param("id", id)
                .query((row, number) -> measure(row))
                .optional();
    }

    void add(AgencyCode agency, DraftHead plan, int topic, Measure measure) {
        MeasureRows.with(measure, in(agency, plan, """
                        insert into measure (finding_id, position, title, addresses, steps, units, period, starts,
                            ends, effect_code, effect_points, completion_sign)
                        select f.id, (select coalesce(max(position), 0) + 1 from measure where finding_id = f.id),
                            :title, :addresses, :steps, :units, :period, cast(:starts as date), cast(:ends as date),
                            :effectCode, cast(:effectPoints as numeric), :sign
                        from plan_finding f join measure_plan p on p.id = f.plan_id
                        where p.agency_code = :agency and p.id = :plan and f.topic = :topic
                        """)).param("topic", topic).update();
    }

    /** Whether it was saved: nobody changed it since. */
    boolean save(AgencyCode agency, DraftHead plan, DraftMeasure seen, int topic, Measure measure) {
        return MeasureRows.with(measure, in(agency, plan, """
                        update measure set title = :title, addresses = :addresses, steps = :steps, units = :units,
                            period = :period, starts = :starts, ends = :ends, effect_code = :effectCode,
                            effect_points = :effectPoints, completion_sign = :sign, carried = false,
                            revision = revision + 1,
                            position = case when :topic = :topicBefore then position else
                                (select coalesce(max(o.position), 0) + 1 from measure o
                                 join plan_finding t on t.id = o.finding_id
                                 where t.plan_id = :plan and t.topic = :topic) end,
                            finding_id = (select id from plan_finding where plan_id = :plan and topic = :topic)
                        where id = :id and revision = :revision and
                        """ + WITHIN))
                        .param("topic", topic)
                        .param("topicBefore", seen.topic())
                        .param("id", seen.id())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    /** Whether it was removed: nobody changed it since. */
    boolean remove(AgencyCode agency, DraftHead plan, DraftMeasure seen) {
        return in(agency, plan, "delete from measure where id = :id and revision = :revision and " + WITHIN)
                        .param("id", seen.id())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    /** Puts a measure where another of the same topic stands, and the other in its place. */
    void swap(AgencyCode agency, DraftHead plan, DraftMeasure one, DraftMeasure other) {
        in(agency, plan, """
                        update measure set position = case id when :one then cast(:otherPlace as integer)
                            else cast(:onePlace as integer) end
                        where id in (:one, :other) and
                        """ + WITHIN)
                .param("one", one.id())
                .param("other", other.id())
                .param("onePlace", one.position())
                .param("otherPlace", other.position())
                .update();
    }

    private JdbcClient.StatementSpec in(AgencyCode agency, DraftHead plan, String sql) {
        return jdbc.sql(sql).param("agency", agency.value()).param("plan", plan.id());
    }

    private static DraftFinding finding(ResultSet row) throws SQLException {
        return new DraftFinding(
                row.getLong("id"),
                row.getInt("topic"),
                row.getInt("revision"),
                row.getBoolean("carried"),
                row.getString("title"),
                MeasureRows.texts(row, "items"),
                row.getString("finding"));
    }

    private static DraftMeasure measure(ResultSet row) throws SQLException {
        return new DraftMeasure(
                row.getLong("id"),
                row.getLong("origin"),
                row.getInt("topic"),
                row.getInt("position"),
                row.getInt("revision"),
                row.getBoolean("carried"),
                MeasureRows.read(row));
    }
}
