package org.openita.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.scoring.ChoiceCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What surveys counted, in the database. */
@Repository
class CountStore {

    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counts of one year for each of the agencies that has any. */
    Map<AgencyCode, Map<Code, ChoiceCounts>> of(Collection<AgencyCode> agencies, FiscalYear year) {
        var counts = new HashMap<AgencyCode, Map<Code, ChoiceCounts>>();
        jdbc.sql("""
                        select r.agency_code, c.code, c.counts
                        from result_count c join result r on r.id = c.result_id
                        where r.fiscal_year = :year and r.agency_code = any(:agencies)
                        """)
                .param("year", year.buddhist())
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .query(row -> {
                    counts.computeIfAbsent(new AgencyCode(row.getString("agency_code")), unseen -> new HashMap<>())
                            .put(new Code(row.getString("code")), counts((Long[])
                                    row.getArray("counts").getArray()));
                });
        return counts;
    }

    /** The counts of an agency's results, by the number of the result. */
    Map<Long, Map<Code, ChoiceCounts>> of(AgencyCode agency) {
        var counts = new HashMap<Long, Map<Code, ChoiceCounts>>();
        jdbc.sql("""
                        select r.id, c.code, c.counts
                        from result_count c join result r on r.id = c.result_id where r.agency_code = :agency
                        """).param("agency", agency.value()).query(row -> {
            counts.computeIfAbsent(row.getLong("id"), unseen -> new HashMap<>())
                    .put(new Code(row.getString("code")), counts((Long[])
                            row.getArray("counts").getArray()));
        });
        return counts;
    }

    /** Keeps the counts of results in place of those before. */
    void put(Map<String, Long> ids, List<Scored> results) {
        var counted = results.stream()
                .filter(each -> !each.recording().known().counts().isEmpty())
                .toList();
        if (counted.isEmpty()) {
            return;
        }
        var owners = new ArrayList<Long>();
        var codes = new ArrayList<String>();
        var counts = new ArrayList<String>();
        for (var result : counted) {
            var id = ids.get(result.recording().agency().value());
            result.recording().known().counts().forEach((code, made) -> {
                owners.add(id);
                codes.add(code.value());
                counts.add(written(made));
            });
        }
        jdbc.sql("""
                        insert into result_count (result_id, code, counts)
                        select owner, code, counts::bigint[] from unnest(:owners, :codes, :counts)
                            as given (owner, code, counts)
                        on conflict (result_id, code) do update set counts = excluded.counts
                        """)
                .param("owners", owners.toArray(Long[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("counts", counts.toArray(String[]::new))
                .update();
    }

    /** As PostgreSQL writes an array. */
    private static String written(ChoiceCounts counts) {
        return counts.byChoice().toString().replace('[', '{').replace(']', '}');
    }

    private static ChoiceCounts counts(Long[] byChoice) {
        return new ChoiceCounts(Arrays.asList(byChoice));
    }
}
