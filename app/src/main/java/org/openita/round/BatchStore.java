package org.openita.round;

import java.util.List;
import java.util.Set;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds of many agencies at once, in the database; for oversight. */
@Repository
class BatchStore {

    private static final String MATCHING = """
            from agency a
            where (:type = '' or a.type_code = :type) and (:province = '' or a.province_code = :province)
            """;
    private static final String OPEN_TO_ROUNDS = "and a.code <> all(:judged)\n";
    private static final String WITHOUT_ROUND = """
            and not exists (select from round r where r.agency_code = a.code and r.fiscal_year = :year)
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many agencies there are of a kind. */
    int agenciesEverywhere(Kind kind) {
        return of(kind, "select count(*) " + MATCHING).query(Integer.class).single();
    }

    /** How many of them have no round of a year, and are not judged either. */
    int withoutRoundEverywhere(Kind kind, FiscalYear year, Set<AgencyCode> judged) {
        return of(kind, "select count(*) " + MATCHING + OPEN_TO_ROUNDS + WITHOUT_ROUND)
                .param("judged", codes(judged))
                .param("year", year.buddhist())
                .query(Integer.class)
                .single();
    }

    /** Adds open rounds to those of the agencies that have none of the framework's year and are not judged. */
    List<Round> openEverywhere(Kind kind, Framework framework, RoundPlan plan, Set<AgencyCode> judged) {
        var statement = of(kind, """
                        insert into round (agency_code, fiscal_year, framework_id, framework_version, framework_hash, state,
                                           opens_on, closes_on, explain_until, publish_on, staff_answer)
                        select a.code, :year, :framework, :version, :hash, 'OPEN',
                               :opens, :closes, :explain, :publish, :answer
                        """ + MATCHING + OPEN_TO_ROUNDS + """
                        on conflict do nothing
                        returning *
                        """);
        return RoundStore.decided(plan, statement)
                .param("judged", codes(judged))
                .param("year", framework.year().buddhist())
                .param("framework", framework.id().value())
                .param("version", framework.version())
                .param("hash", framework.hash())
                .query(RoundStore::round)
                .list();
    }

    private static String[] codes(Set<AgencyCode> agencies) {
        return agencies.stream().map(AgencyCode::value).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec of(Kind kind, String sql) {
        return jdbc.sql(sql).param("type", kind.type()).param("province", kind.province());
    }

    /** Agencies of a type and a province; empty for all. */
    record Kind(String type, String province) {}
}
