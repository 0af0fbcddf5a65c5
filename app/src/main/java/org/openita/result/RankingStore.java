package org.openita.result;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.result.YearRanking.Line;
import org.openita.uncertainty.RankBand.Uncertain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the public overall scores of all agencies in the database. */
@Repository
class RankingStore {

    private final JdbcClient jdbc;

    RankingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agencies whose result of a year everybody may read. */
    Set<AgencyCode> published(FiscalYear year) {
        return jdbc.sql("select agency_code from result where fiscal_year = :year and published_at is not null")
                .param("year", year.buddhist())
                .query((row, number) -> new AgencyCode(row.getString("agency_code")))
                .set();
    }

    List<Line> scores(FiscalYear year) {
        return jdbc.sql("""
                        select a.type_code, a.province_code, a.fictional, r.overall
                        from public_result r join agency a on a.code = r.agency_code
                        where r.fiscal_year = :year and r.overall is not null
                        """)
                .param("year", year.buddhist())
                .query((row, number) -> new Line(
                        row.getString("type_code"),
                        row.getString("province_code"),
                        row.getBoolean("fictional"),
                        row.getBigDecimal("overall")))
                .list();
    }

    /** The public overall scores of the agency's type, real or fictional as it is, with their intervals where they have one. */
    Map<AgencyCode, Uncertain> uncertain(Agency agency, FiscalYear year) {
        return jdbc
                .sql("""
                        select r.agency_code, r.overall, coalesce(i.low, r.overall) as low, coalesce(i.high, r.overall) as high
                        from result r
                        join agency a on a.code = r.agency_code
                        left join result_interval i on i.result_id = r.id and i.code = 'overall'
                        where r.fiscal_year = :year and r.published_at is not null and r.overall is not null
                          and a.type_code = :type and a.fictional = :fictional
                        """)
                .param("year", year.buddhist())
                .param("type", agency.type().code())
                .param("fictional", agency.fictional())
                .query((row, number) -> Map.entry(
                        new AgencyCode(row.getString("agency_code")),
                        new Uncertain(row.getDouble("low"), row.getDouble("overall"), row.getDouble("high"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
