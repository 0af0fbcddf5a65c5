package org.openita.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.scoring.KnownValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results in the database, each query limited to one agency. */
@Repository
class ResultStore {

    private final JdbcClient jdbc;
    private final CountStore counts;

    ResultStore(JdbcClient jdbc, CountStore counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** Every result of the agency with all that was known, oldest first, in three queries. */
    List<RecordedResult> history(AgencyCode agency) {
        var values = jdbc
                .sql("""
                        select r.id, v.code, v.value
                        from result_value v join result r on r.id = v.result_id
                        where r.agency_code = :agency
                        """)
                .param("agency", agency.value())
                .query((row, number) ->
                        new Value(row.getLong("id"), new Code(row.getString("code")), row.getBigDecimal("value")))
                .list()
                .stream()
                .collect(groupingBy(Value::result, toMap(Value::code, Value::value)));
        var counted = counts.of(agency);
        return jdbc.sql("""
                        select id, fiscal_year, framework_id, framework_version, framework_hash, source,
                               published_level, province_rank, type_rank, scored_at,
                               edition, published_at
                        from result where agency_code = :agency order by fiscal_year
                        """)
                .param("agency", agency.value())
                .query((row, number) -> recorded(
                        row,
                        new KnownValues(
                                values.getOrDefault(row.getLong("id"), Map.of()),
                                counted.getOrDefault(row.getLong("id"), Map.of()))))
                .list();
    }

    /** The explained tree of a public result. */
    Optional<String> explained(AgencyCode agency, FiscalYear year) {
        return jdbc.sql("""
                        select explained from result
                        where agency_code = :agency and fiscal_year = :year and published_at is not null
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query(String.class)
                .optional();
    }

    /** The explained tree of a result, public or not. */
    Optional<String> explainedWithin(AgencyCode agency, FiscalYear year) {
        return jdbc.sql("select explained from result where agency_code = :agency and fiscal_year = :year")
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query(String.class)
                .optional();
    }

    /** The newest public result of each of these agencies that has one, for a list, in one query. */
    Map<AgencyCode, AgencyStanding.Latest> latestOfMany(Collection<AgencyCode> agencies) {
        return jdbc
                .sql("""
                        select distinct on (agency_code) agency_code, fiscal_year, framework_hash, overall,
                               case when published_level is null then levels else array[published_level] end as levels
                        from result where agency_code = any(:agencies) and published_at is not null
                        order by agency_code, fiscal_year desc
                        """)
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new AgencyCode(row.getString("agency_code")), latest(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A row of the table with the values that belong to it. */
    static RecordedResult recorded(ResultSet row, KnownValues known) throws SQLException {
        return new RecordedResult(
                new FiscalYear(row.getInt("fiscal_year")),
                new FrameworkPin(
                        row.getString("framework_id"),
                        row.getInt("framework_version"),
                        row.getString("framework_hash")),
                new Published(
                        row.getString("source"),
                        Optional.ofNullable(row.getString("published_level")),
                        Optional.ofNullable(row.getObject("province_rank", Integer.class)),
                        Optional.ofNullable(row.getObject("type_rank", Integer.class))),
                known,
                row.getObject("scored_at", OffsetDateTime.class).toInstant(),
                new Edition(
                        row.getInt("edition"),
                        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }

    private static AgencyStanding.Latest latest(ResultSet row) throws SQLException {
        return new AgencyStanding.Latest(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("framework_hash"),
                Optional.ofNullable(row.getBigDecimal("overall")),
                List.of((String[]) row.getArray("levels").getArray()));
    }

    private record Value(long result, Code code, BigDecimal value) {}
}
