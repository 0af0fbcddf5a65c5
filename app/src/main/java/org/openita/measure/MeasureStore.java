package org.openita.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measure plans in the database, each query limited to one agency. */
@Repository
class MeasureStore {

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeasurePlan> published(AgencyCode agency, FiscalYear year) {
        return newest(agency, year, "= 'PUBLISHED'");
    }

    Optional<MeasurePlan> inWork(AgencyCode agency, FiscalYear year) {
        return newest(agency, year, "<> 'PUBLISHED'");
    }

    private Optional<MeasurePlan> newest(AgencyCode agency, FiscalYear year, String state) {
        var measures = measures(agency, year);
        var findings = findings(agency, year, measures);
        var suggestions = suggestions(agency, year);
        return jdbc.sql("""
                        select fiscal_year, result_year, version, state, legal_basis
                        from measure_plan where agency_code = :agency and fiscal_year = :year and state\s""" + state + """
                         order by version desc limit 1
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> plan(agency, row, findings, suggestions))
                .optional();
    }

    List<PlanSummary> plans(AgencyCode agency) {
        return jdbc.sql("""
                        select distinct on (p.fiscal_year, p.state = 'PUBLISHED') p.fiscal_year, p.result_year, p.version, p.state,
                               (select count(*) from plan_finding f join measure m on m.finding_id = f.id
                                where f.plan_id = p.id) as measures
                        from measure_plan p where p.agency_code = :agency
                        order by p.fiscal_year desc, p.state = 'PUBLISHED', p.version desc
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new PlanSummary(
                        new FiscalYear(row.getInt("fiscal_year")),
                        new FiscalYear(row.getInt("result_year")),
                        MeasurePlan.State.valueOf(row.getString("state")),
                        row.getInt("measures")))
                .list();
    }

    void add(AgencyCode agency, MeasurePlan plan) {
        var id = jdbc.sql("""
                        insert into measure_plan (agency_code, fiscal_year, version, result_year, state, legal_basis,
                            result_hash)
                        values (:agency, :year, :version, :resultYear, :state, :legalBasis,
                            hash_of_result(:agency, :resultYear))
                        returning id
                        """)
                .param("agency", agency.value())
                .param("year", plan.year().buddhist())
                .param("version", plan.version())
                .param("resultYear", plan.resultYear().buddhist())
                .param("state", plan.state().name())
                .param("legalBasis", plan.legalBasis())
                .query(Long.class)
                .single();
        plan.findings().forEach(finding -> addFinding(id, finding));
        plan.suggestions().forEach((place, text) -> addSuggestion(id, place, text));
    }

    private void addSuggestion(long plan, Code place, String text) {
        jdbc.sql("insert into plan_suggestion (plan_id, place, text) values (:plan, :place, :text)")
                .param("plan", plan)
                .param("place", place.value())
                .param("text", text)
                .update();
    }

    private void addFinding(long plan, PlanFinding finding) {
        var id = jdbc.sql("""
                        insert into plan_finding (plan_id, topic, title, items, finding)
                        values (:plan, :topic, :title, :items, :finding)
                        returning id
                        """)
                .param("plan", plan)
                .param("topic", finding.topic())
                .param("title", finding.title())
                .param("items", finding.items().toArray(String[]::new))
                .param("finding", finding.text())
                .query(Long.class)
                .single();
        for (int position = 1; position <= finding.measures().size(); position++) {
            addMeasure(id, position, finding.measures().get(position - 1));
        }
    }

    List<KeptMeasure> kept(AgencyCode agency, MeasurePlan plan) {
        return jdbc.sql("""
                        select m.*, f.topic from measure m
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        where p.agency_code = :agency and p.fiscal_year = :year and p.version = :version
                        order by f.topic, m.position
                        """)
                .param("agency", agency.value())
                .param("year", plan.year().buddhist())
                .param("version", plan.version())
                .query((row, number) -> new KeptMeasure(
                        row.getLong("id"),
                        row.getLong("origin"),
                        row.getInt("topic"),
                        row.getInt("position"),
                        MeasureRows.read(row)))
                .list();
    }

    private void addMeasure(long finding, int position, Measure measure) {
        MeasureRows.with(measure, jdbc.sql("""
                        insert into measure (finding_id, position, title, addresses, steps, units, period, starts,
                            ends, effect_code, effect_points, completion_sign)
                        values (:finding, :position, :title, :addresses, :steps, :units, :period, :starts,
                            :ends, :effectCode, :effectPoints, :sign)
                        """))
                .param("finding", finding)
                .param("position", position)
                .update();
    }

    private Map<Long, List<Measure>> measures(AgencyCode agency, FiscalYear year) {
        return jdbc
                .sql("""
                        select m.* from measure m
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        where p.agency_code = :agency and p.fiscal_year = :year
                        order by m.finding_id, m.position
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> Map.entry(row.getLong("finding_id"), MeasureRows.read(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<Integer, List<PlanFinding>> findings(
            AgencyCode agency, FiscalYear year, Map<Long, List<Measure>> measures) {
        return jdbc
                .sql("""
                        select f.id, f.topic, f.title, f.items, f.finding, p.version from plan_finding f
                        join measure_plan p on p.id = f.plan_id
                        where p.agency_code = :agency and p.fiscal_year = :year
                        order by f.topic
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> Map.entry(row.getInt("version"), finding(row, measures)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** By version. */
    private Map<Integer, Map<Code, String>> suggestions(AgencyCode agency, FiscalYear year) {
        return jdbc
                .sql("""
                        select p.version, s.place, s.text from plan_suggestion s
                        join measure_plan p on p.id = s.plan_id
                        where p.agency_code = :agency and p.fiscal_year = :year
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> Map.entry(
                        row.getInt("version"), Map.entry(new Code(row.getString("place")), row.getString("text"))))
                .list()
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        toMap(
                                each -> each.getValue().getKey(),
                                each -> each.getValue().getValue())));
    }

    private static MeasurePlan plan(
            AgencyCode agency,
            ResultSet row,
            Map<Integer, List<PlanFinding>> findings,
            Map<Integer, Map<Code, String>> suggestions)
            throws SQLException {
        var version = row.getInt("version");
        return new MeasurePlan(
                agency,
                new FiscalYear(row.getInt("fiscal_year")),
                new FiscalYear(row.getInt("result_year")),
                version,
                MeasurePlan.State.valueOf(row.getString("state")),
                row.getString("legal_basis"),
                findings.getOrDefault(version, List.of()),
                suggestions.getOrDefault(version, Map.of()));
    }

    private static PlanFinding finding(ResultSet row, Map<Long, List<Measure>> measures) throws SQLException {
        return new PlanFinding(
                row.getInt("topic"),
                row.getString("title"),
                MeasureRows.texts(row, "items"),
                row.getString("finding"),
                measures.getOrDefault(row.getLong("id"), List.of()));
    }
}
