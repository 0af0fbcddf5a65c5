package org.openita.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.result.Sureness.Chance;
import org.openita.uncertainty.ConfidenceInterval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How sure results are, in the database; written for many of a year at once. */
@Repository
class SurenessStore {

    private static final String OF_YEAR = """
            result_id in (select id from result where fiscal_year = :year and agency_code = any(:agencies))
            """;

    private final JdbcClient jdbc;

    SurenessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of the agency's result of a year. */
    Sureness find(AgencyCode agency, FiscalYear year) {
        var intervals = new HashMap<Code, ConfidenceInterval>();
        jdbc.sql("""
                        select i.* from result_interval i join result r on r.id = i.result_id
                        where r.agency_code = :agency and r.fiscal_year = :year
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query(row -> {
                    intervals.put(
                            new Code(row.getString("code")),
                            new ConfidenceInterval(
                                    row.getBigDecimal("low"),
                                    row.getBigDecimal("high"),
                                    row.getDouble("standard_error"),
                                    row.getInt("respondents")));
                });
        var levels = jdbc.sql("""
                        select c.level, c.probability from result_level_chance c join result r on r.id = c.result_id
                        where r.agency_code = :agency and r.fiscal_year = :year order by c.position
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query((row, number) -> new Chance(row.getString("level"), row.getDouble("probability")))
                .list();
        return new Sureness(intervals, levels);
    }

    /** Forgets what was kept of these agencies' results of a year. */
    void clear(Collection<AgencyCode> agencies, FiscalYear year) {
        for (var table : List.of("result_interval", "result_level_chance")) {
            jdbc.sql("delete from " + table + " where " + OF_YEAR)
                    .param("year", year.buddhist())
                    .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                    .update();
        }
    }

    /** Keeps how sure these agencies' results of a year are. */
    void put(Map<AgencyCode, Sureness> known, FiscalYear year) {
        var rows = new IntervalRows();
        known.forEach((agency, sureness) ->
                sureness.intervals().forEach((code, interval) -> rows.add(agency, code, interval)));
        jdbc.sql("""
                        insert into result_interval (result_id, code, low, high, standard_error, respondents)
                        select r.id, code, low, high, error, respondents
                        from unnest(:agencies, :codes, :lows, :highs, :errors, :respondents)
                            as given (agency, code, low, high, error, respondents)
                        join result r on r.agency_code = agency and r.fiscal_year = :year
                        """)
                .param("year", year.buddhist())
                .param("agencies", rows.agencies.toArray(String[]::new))
                .param("codes", rows.codes.toArray(String[]::new))
                .param("lows", rows.lows.toArray(BigDecimal[]::new))
                .param("highs", rows.highs.toArray(BigDecimal[]::new))
                .param("errors", rows.errors.toArray(Double[]::new))
                .param("respondents", rows.respondents.toArray(Integer[]::new))
                .update();
        putLevels(known, year);
    }

    private void putLevels(Map<AgencyCode, Sureness> known, FiscalYear year) {
        var agencies = new ArrayList<String>();
        var positions = new ArrayList<Integer>();
        var levels = new ArrayList<String>();
        var probabilities = new ArrayList<Double>();
        known.forEach((agency, sureness) -> {
            for (var chance : sureness.levels()) {
                agencies.add(agency.value());
                positions.add(sureness.levels().indexOf(chance));
                levels.add(chance.level());
                probabilities.add(chance.probability());
            }
        });
        jdbc.sql("""
                        insert into result_level_chance (result_id, position, level, probability)
                        select r.id, position, level, probability
                        from unnest(:agencies, :positions, :levels, :probabilities)
                            as given (agency, position, level, probability)
                        join result r on r.agency_code = agency and r.fiscal_year = :year
                        """)
                .param("year", year.buddhist())
                .param("agencies", agencies.toArray(String[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .param("levels", levels.toArray(String[]::new))
                .param("probabilities", probabilities.toArray(Double[]::new))
                .update();
    }

    /** Intervals by column. */
    private static final class IntervalRows {

        private final List<String> agencies = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<BigDecimal> lows = new ArrayList<>();
        private final List<BigDecimal> highs = new ArrayList<>();
        private final List<Double> errors = new ArrayList<>();
        private final List<Integer> respondents = new ArrayList<>();

        void add(AgencyCode agency, Code code, ConfidenceInterval interval) {
            agencies.add(agency.value());
            codes.add(code.value());
            lows.add(interval.low());
            highs.add(interval.high());
            errors.add(interval.standardError());
            respondents.add(interval.respondents());
        }
    }
}
