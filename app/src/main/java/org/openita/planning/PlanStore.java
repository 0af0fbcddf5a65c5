package org.openita.planning;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan.State;
import org.openita.planning.Discussions.Comment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of plans, their states, and what is said about them; each query limited to one agency. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a version; nothing where one is in work already. */
    Optional<Long> begin(AgencyCode agency, FiscalYear year, FiscalYear resultYear, String legalBasis) {
        return jdbc.sql("""
                        insert into measure_plan (agency_code, fiscal_year, version, result_year, state, legal_basis,
                            result_hash)
                        select :agency, :year, coalesce(max(version), 0) + 1, :resultYear, 'DRAFT', :legalBasis,
                            hash_of_result(:agency, :resultYear)
                        from measure_plan where agency_code = :agency and fiscal_year = :year
                        on conflict do nothing
                        returning id
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .param("resultYear", resultYear.buddhist())
                .param("legalBasis", legalBasis)
                .query(Long.class)
                .optional();
    }

    void addFinding(AgencyCode agency, long plan, DraftFinding finding) {
        jdbc.sql("""
                        insert into plan_finding (plan_id, topic, title, items, finding, carried)
                        select id, :topic, :title, :items, :text, :carried
                        from measure_plan where agency_code = :agency and id = :plan
                        """)
                .param("agency", agency.value())
                .param("plan", plan)
                .param("topic", finding.topic())
                .param("title", finding.title())
                .param("items", finding.items().toArray(String[]::new))
                .param("text", finding.text())
                .param("carried", finding.carried())
                .update();
    }

    /** Everything of a published version, measures with their origins, and which figures its findings were drawn from. */
    void copy(AgencyCode agency, long plan, FiscalYear year, int version) {
        jdbc.sql("""
                        update measure_plan set result_hash =
                            (select result_hash from measure_plan
                             where agency_code = :agency and fiscal_year = :year and version = :version)
                        where agency_code = :agency and id = :plan
                        """)
                .param("agency", agency.value())
                .param("plan", plan)
                .param("year", year.buddhist())
                .param("version", version)
                .update();
        from("""
                        insert into plan_finding (plan_id, topic, title, items, finding)
                        select :plan, f.topic, f.title, f.items, f.finding
                        from plan_finding f join measure_plan p on p.id = f.plan_id
                        """, agency, plan, year, version).update();
        from("""
                        insert into measure (finding_id, position, title, addresses, steps, units, period, starts,
                            ends, effect_code, effect_points, completion_sign, origin)
                        select n.id, m.position, m.title, m.addresses, m.steps, m.units, m.period, m.starts,
                            m.ends, m.effect_code, m.effect_points, m.completion_sign, m.origin
                        from measure m
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        join plan_finding n on n.plan_id = :plan and n.topic = f.topic
                        """, agency, plan, year, version).update();
        from("""
                        insert into plan_suggestion (plan_id, place, text)
                        select :plan, s.place, s.text
                        from plan_suggestion s join measure_plan p on p.id = s.plan_id
                        """, agency, plan, year, version).update();
    }

    /** The measures of another year's version as new ones, to be gone over; days of that year are left out. */
    void carry(AgencyCode agency, long plan, FiscalYear year, int version) {
        from("""
                        insert into measure (finding_id, position, title, addresses, steps, units, period,
                            effect_code, effect_points, completion_sign, carried)
                        select n.id, m.position, m.title, m.addresses, m.steps, m.units, m.period,
                            m.effect_code, m.effect_points, m.completion_sign, true
                        from measure m
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        join plan_finding n on n.plan_id = :plan and n.topic = f.topic
                        """, agency, plan, year, version).update();
    }

    private JdbcClient.StatementSpec from(String sql, AgencyCode agency, long plan, FiscalYear year, int version) {
        return jdbc.sql(
                        sql
                                + "where p.agency_code = :agency and p.fiscal_year = :year and p.version = :version and p.state = 'PUBLISHED'")
                .param("agency", agency.value())
                .param("plan", plan)
                .param("year", year.buddhist())
                .param("version", version);
    }

    /** Takes a draft away with all that is in it and was said about it; the trail keeps what was done. */
    void discard(AgencyCode agency, DraftHead plan) {
        jdbc.sql("delete from measure_plan where agency_code = :agency and id = :plan and state = 'DRAFT'")
                .param("agency", agency.value())
                .param("plan", plan.id())
                .update();
    }

    void enter(AgencyCode agency, DraftHead plan, State state, Instant at) {
        jdbc.sql("""
                        update measure_plan set state = :state, revision = revision + 1,
                            published_at = case when :state = 'PUBLISHED' then cast(:at as timestamptz) end
                        where agency_code = :agency and id = :plan
                        """)
                .param("agency", agency.value())
                .param("plan", plan.id())
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that the findings were gone over with the figures of the result as they are now. */
    void acceptResult(AgencyCode agency, DraftHead plan) {
        jdbc.sql("""
                        update measure_plan set result_hash = hash_of_result(agency_code, result_year),
                            revision = revision + 1
                        where agency_code = :agency and id = :plan
                        """).param("agency", agency.value()).param("plan", plan.id()).update();
    }

    /** Whether it was saved: nobody changed it since. */
    boolean legalBasis(AgencyCode agency, DraftHead plan, int revision, String text) {
        return jdbc.sql("""
                        update measure_plan set legal_basis = :text, revision = revision + 1
                        where agency_code = :agency and id = :plan and revision = :revision
                        """)
                        .param("agency", agency.value())
                        .param("plan", plan.id())
                        .param("revision", revision)
                        .param("text", text)
                        .update()
                == 1;
    }

    void say(AgencyCode agency, DraftHead plan, Who who, Comment comment) {
        jdbc.sql("""
                        insert into plan_comment (plan_id, topic, measure, who_kind, who_id, who_name, at, text)
                        select id, :topic, :measure, :kind, :whoId, :name, :at, :text
                        from measure_plan where agency_code = :agency and id = :plan
                        """)
                .param("agency", agency.value())
                .param("plan", plan.id())
                .param("topic", comment.topic().orElse(null))
                .param("measure", comment.measure().orElse(null))
                .param("kind", who.kind().name())
                .param("whoId", who.id())
                .param("name", who.name())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .param("text", comment.text())
                .update();
    }

    List<Comment> comments(AgencyCode agency, DraftHead plan) {
        return jdbc.sql("""
                        select c.* from plan_comment c join measure_plan p on p.id = c.plan_id
                        where p.agency_code = :agency and p.id = :plan order by c.id
                        """)
                .param("agency", agency.value())
                .param("plan", plan.id())
                .query((row, number) -> new Comment(
                        row.getString("who_name"),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("topic", Integer.class)),
                        Optional.ofNullable(row.getObject("measure", Long.class)),
                        row.getString("text")))
                .list();
    }
}
