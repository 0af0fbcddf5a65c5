package org.openita.result;

import java.util.List;
import org.openita.framework.FiscalYear;
import org.openita.result.YearRanking.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the public overall scores of all agencies in the database. */
@Repository
class RankingStore {

    private final JdbcClient jdbc;

    RankingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
