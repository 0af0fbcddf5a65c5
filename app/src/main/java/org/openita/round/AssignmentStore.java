package org.openita.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.openita.platform.SoughtWords;
import org.openita.round.Assigned.Assessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who collects answers in which round, in the database. */
@Repository
class AssignmentStore {

    private static final String MATCHING = """
             from round r join agency y on y.code = r.agency_code
            where r.fiscal_year = :year and r.state <> 'CLOSED'
              and translate(concat_ws(' ', y.code, y.name_th, y.name_en), '๐๑๒๓๔๕๖๗๘๙', '0123456789')
                  ilike '%' || :words || '%'
              and (:type = '' or y.type_code = :type) and (:province = '' or y.province_code = :province)
            """;

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assigns an account to the rounds of a year that are not over, and tells whose they are. */
    List<AgencyCode> assign(Collection<AgencyCode> agencies, FiscalYear year, long account, Optional<Integer> least) {
        return jdbc.sql("""
                        insert into round_assessor (round_id, account_id, least)
                        select id, :account, :least::int from round
                        where agency_code = any(:agencies) and fiscal_year = :year and state <> 'CLOSED'
                        on conflict (round_id, account_id) do update set least = excluded.least
                        returning (select agency_code from round where id = round_id) as agency_code
                        """)
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .param("year", year.buddhist())
                .param("account", account)
                .param("least", least.orElse(null))
                .query((row, number) -> new AgencyCode(row.getString("agency_code")))
                .list();
    }

    /** False where the account was not assigned. */
    boolean withdraw(AgencyCode agency, long round, long account) {
        return jdbc.sql("""
                        delete from round_assessor
                        where round_id = (select id from round where agency_code = :agency and id = :round)
                          and account_id = :account
                        """)
                        .param("agency", agency.value())
                        .param("round", round)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** The account's assignment to the agency's round, if it has one. */
    Optional<Assessor> find(AgencyCode agency, long round, long account) {
        return jdbc.sql("""
                        select a.id, a.name, s.least
                        from round_assessor s
                        join round r on r.id = s.round_id
                        join account a on a.id = s.account_id
                        where r.agency_code = :agency and r.id = :round and a.id = :account
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .param("account", account)
                .query((row, number) -> assessor(row))
                .optional();
    }

    /** How many answers those assigned to the agency's round should collect, where anybody has said. */
    Optional<Integer> least(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select s.least
                        from round_assessor s join round r on r.id = s.round_id
                        where r.agency_code = :agency and r.id = :round and s.least is not null
                        order by s.least desc limit 1
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query(Integer.class)
                .optional();
    }

    /** The rounds of a year that an account is assigned to, those that hold the words, by agency. */
    List<Assigned> ofAccount(long account, FiscalYear year, String words, int most) {
        return jdbc.sql("""
                        select r.*, a.name, s.least
                        from round_assessor s
                        join account a on a.id = s.account_id
                        join round r on r.id = s.round_id
                        join agency y on y.code = r.agency_code
                        where s.account_id = :account and r.fiscal_year = :year
                          and translate(concat_ws(' ', y.code, y.name_th, y.name_en), '๐๑๒๓๔๕๖๗๘๙', '0123456789')
                              ilike '%' || :words || '%'
                        order by y.name_th collate "th-x-icu", y.code limit :most
                        """)
                .param("account", account)
                .param("year", year.buddhist())
                .param("words", pattern(words))
                .param("most", most)
                .query((row, number) -> new Assigned(
                        RoundStore.round(row, number),
                        List.of(new Assessor(account, row.getString("name"), least(row)))))
                .list();
    }

    /** The years in which an account is assigned to anything, newest first. */
    List<FiscalYear> yearsOfAccount(long account) {
        return jdbc.sql("""
                        select distinct r.fiscal_year
                        from round_assessor s join round r on r.id = s.round_id
                        where s.account_id = :account order by r.fiscal_year desc
                        """)
                .param("account", account)
                .query((row, number) -> new FiscalYear(row.getInt("fiscal_year")))
                .list();
    }

    /** The years that have rounds which are not over, newest first; for oversight. */
    List<FiscalYear> yearsEverywhere() {
        return jdbc.sql("select distinct fiscal_year from round where state <> 'CLOSED' order by fiscal_year desc")
                .query((row, number) -> new FiscalYear(row.getInt("fiscal_year")))
                .list();
    }

    /** How many rounds of a year match; for oversight. */
    int countEverywhere(FiscalYear year, AgencySearch search) {
        return matching("select count(*)" + MATCHING, year, search)
                .query(Integer.class)
                .single();
    }

    /** A page of the rounds of a year that match; for oversight. */
    List<Assigned> everywhere(FiscalYear year, AgencySearch search) {
        var rounds = matching(
                        "select r.*" + MATCHING
                                + " order by y.name_th collate \"th-x-icu\", y.code limit :size offset :offset",
                        year,
                        search)
                .param("size", AgencySearch.SIZE)
                .param("offset", (search.page() - 1) * AgencySearch.SIZE)
                .query(RoundStore::round)
                .list();
        var assessors = assessors(rounds);
        return rounds.stream()
                .map(round -> new Assigned(round, assessors.getOrDefault(round.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Assessor>> assessors(List<Round> rounds) {
        return jdbc
                .sql("""
                        select s.round_id, a.id, a.name, s.least
                        from round_assessor s join account a on a.id = s.account_id
                        where s.round_id = any(:rounds) order by a.name collate "th-x-icu", a.id
                        """)
                .param("rounds", rounds.stream().map(Round::id).toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("round_id"), assessor(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private JdbcClient.StatementSpec matching(String sql, FiscalYear year, AgencySearch search) {
        return jdbc.sql(sql)
                .param("year", year.buddhist())
                .param("words", pattern(search.words()))
                .param("type", search.type())
                .param("province", search.province());
    }

    private static Assessor assessor(ResultSet row) throws SQLException {
        return new Assessor(row.getLong("id"), row.getString("name"), least(row));
    }

    private static Optional<Integer> least(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("least", Integer.class));
    }

    /** The words to look for with what a pattern means otherwise made plain. */
    private static String pattern(String words) {
        return SoughtWords.plain(words).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
