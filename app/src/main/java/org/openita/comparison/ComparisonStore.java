package org.openita.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.agency.Agency.Listed;
import org.openita.agency.Agency.Name;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public results of all agencies in the database, a year at a time. */
@Repository
class ComparisonStore {

    private static final List<String> INSTRUMENTS = List.of("IIT", "EIT", "OIT");

    private final JdbcClient jdbc;

    ComparisonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years with public results, newest first, and how many there are. */
    List<YearCount> years() {
        return jdbc.sql("""
                        select fiscal_year, count(*) as results from public_result
                        group by fiscal_year order by fiscal_year desc
                        """)
                .query((row, number) ->
                        new YearCount(new FiscalYear(row.getInt("fiscal_year")), row.getLong("results")))
                .list();
    }

    /** Every public result of the year, by name in Thai order. */
    List<Row> standings(FiscalYear year) {
        return jdbc.sql("""
                        select a.code, a.name_th, a.name_en, a.fictional,
                               t.code as type_code, t.name_th as type_th, t.name_en as type_en,
                               p.code as province_code, p.name_th as province_th, p.name_en as province_en,
                               r.framework_hash, r.overall, r.iit, r.eit, r.oit, r.province_rank, r.type_rank,
                               case when r.published_level is null then r.levels
                                    else array[r.published_level] end as levels
                        from public_result r
                        join agency a on a.code = r.agency_code
                        join agency_type t on t.code = a.type_code
                        join province p on p.code = a.province_code
                        where r.fiscal_year = :year
                        order by a.fictional, a.name_th collate "th-x-icu", a.code
                        """)
                .param("year", year.buddhist())
                .query(ComparisonStore::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var agency = new Agency(
                new AgencyCode(row.getString("code")),
                new Name(row.getString("name_th"), row.getString("name_en")),
                new Listed(row.getString("type_code"), new Name(row.getString("type_th"), row.getString("type_en"))),
                new Listed(
                        row.getString("province_code"),
                        new Name(row.getString("province_th"), row.getString("province_en"))),
                row.getBoolean("fictional"));
        return new Row(
                agency,
                row.getString("framework_hash"),
                List.of((String[]) row.getArray("levels").getArray()),
                new Figures(Optional.ofNullable(row.getBigDecimal("overall")), instruments(row)),
                new Standing.PublishedRanks(
                        Optional.ofNullable(row.getObject("province_rank", Integer.class)),
                        Optional.ofNullable(row.getObject("type_rank", Integer.class))));
    }

    private static Map<String, BigDecimal> instruments(ResultSet row) throws SQLException {
        var instruments = new HashMap<String, BigDecimal>();
        for (var code : INSTRUMENTS) {
            var score = row.getBigDecimal(code);
            if (score != null) {
                instruments.put(code, score);
            }
        }
        return Map.copyOf(instruments);
    }

    /** The scores of a row. */
    record Figures(Optional<BigDecimal> overall, Map<String, BigDecimal> instruments) {}

    /** A result as it is kept. */
    record Row(
            Agency agency,
            String frameworkHash,
            List<String> levels,
            Figures figures,
            Standing.PublishedRanks published) {}
}
