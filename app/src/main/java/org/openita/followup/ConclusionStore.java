package org.openita.followup;

import java.util.List;
import java.util.Map;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies say of their measures, in the database; each query is limited to one agency. */
@Repository
class ConclusionStore {

    private final JdbcClient jdbc;

    ConclusionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a year, those of the newest version of the plan first. */
    List<Kept> all(AgencyCode agency, FiscalYear year) {
        return jdbc.sql("""
                        select c.*, m.origin from measure_conclusion c
                        join measure m on m.id = c.measure_id
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        where c.agency_code = :agency and p.agency_code = :agency and p.fiscal_year = :year
                        order by p.version desc, m.id
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> new Kept(
                        row.getLong("measure_id"),
                        row.getLong("origin"),
                        new Conclusion(
                                row.getString("result"),
                                row.getString("problem"),
                                row.getString("suggestion"),
                                row.getInt("revision"))))
                .list();
    }

    /** False where somebody wrote since the revision that was seen. */
    boolean write(AgencyCode agency, long measure, Conclusion conclusion) {
        return jdbc.sql("""
                        insert into measure_conclusion (measure_id, agency_code, result, problem, suggestion, revision)
                        values (:measure, :agency, :result, :problem, :suggestion, 1)
                        on conflict (measure_id) do update
                        set result = :result, problem = :problem, suggestion = :suggestion,
                            revision = measure_conclusion.revision + 1
                        where measure_conclusion.revision = :seen and measure_conclusion.agency_code = :agency
                        """)
                        .params(Map.of(
                                "measure", measure,
                                "agency", agency.value(),
                                "result", conclusion.result(),
                                "problem", conclusion.problem(),
                                "suggestion", conclusion.suggestion(),
                                "seen", conclusion.revision()))
                        .update()
                == 1;
    }

    /** A conclusion with the measure it was written of. */
    record Kept(long measure, long origin, Conclusion conclusion) {

        boolean isOf(PlannedMeasure planned) {
            return measure == planned.id();
        }

        /** Whether it was written of the same measure in another version of the plan. */
        boolean isOfSame(PlannedMeasure planned) {
            return origin == planned.origin();
        }
    }
}
