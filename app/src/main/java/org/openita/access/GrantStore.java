package org.openita.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles of accounts in the database, and lists of accounts with them; for those who keep accounts. */
@Repository
class GrantStore {

    private final JdbcClient jdbc;

    GrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Grant> of(long account) {
        return jdbc.sql("""
                        select role, agency_code, unit from account_grant
                        where account_id = :id order by agency_code nulls first, role
                        """).param("id", account).query((row, number) -> grant(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** False where the account has this role there already. */
    boolean add(long account, Grant grant) {
        return jdbc.sql("""
                        insert into account_grant (account_id, role, agency_code, unit)
                        values (:id, :role, :agency, :unit) on conflict do nothing
                        """)
                        .param("id", account)
                        .param("role", grant.role().name())
                        .param("agency", grant.agency().map(AgencyCode::value).orElse(null))
                        .param("unit", grant.unit().orElse(null))
                        .update()
                == 1;
    }

    boolean remove(long account, Grant grant) {
        return jdbc.sql("""
                        delete from account_grant
                        where account_id = :id and role = :role and agency_code is not distinct from :agency
                        """)
                        .param("id", account)
                        .param("role", grant.role().name())
                        .param("agency", grant.agency().map(AgencyCode::value).orElse(null))
                        .update()
                == 1;
    }

    /** Keeps two changes from each removing the last administrator but the other's. */
    void lockAdministrators() {
        jdbc.sql("lock table account_grant in share row exclusive mode").update();
    }

    /** How many could keep accounts now. */
    int administrators() {
        return jdbc.sql("""
                        select count(*) from account a join account_grant g on g.account_id = a.id
                        where a.active and g.role = 'ADMINISTRATOR' and g.agency_code is null
                        """).query(Integer.class).single();
    }

    /** Accounts whose name, address or agency holds the words, by name. */
    List<Account> accounts(String words, int most) {
        var grants = grants();
        return jdbc.sql("""
                        select * from account a
                        where :words = '' or a.name ilike :pattern or a.email ilike :pattern or exists (
                            select from account_grant g left join agency y on y.code = g.agency_code
                            where g.account_id = a.id and concat_ws(' ', y.code, y.name_th, y.name_en) ilike :pattern)
                        order by a.active desc, a.name collate "th-x-icu", a.id limit :most
                        """)
                .param("words", words)
                .param("pattern", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", most)
                .query((row, number) -> AccountStore.account(row, grants.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    List<Colleague> colleagues(AgencyCode agency) {
        return jdbc.sql("""
                        select a.id, a.email, a.name, g.role, g.unit
                        from account_grant g join account a on a.id = g.account_id
                        where g.agency_code = :agency and a.active
                        order by a.name collate "th-x-icu", a.id, g.role
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new Colleague(
                        row.getLong("id"),
                        row.getString("email"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("unit"))))
                .list();
    }

    List<Account> holding(Role role) {
        var grants = grants();
        return jdbc.sql("""
                        select * from account a
                        where a.active and exists (
                            select from account_grant g where g.account_id = a.id and g.role = :role)
                        order by a.name collate "th-x-icu", a.id
                        """)
                .param("role", role.name())
                .query((row, number) -> AccountStore.account(row, grants.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Grant>> grants() {
        return jdbc
                .sql("select * from account_grant order by agency_code nulls first, role")
                .query((row, number) ->
                        Map.entry(row.getLong("account_id"), grant(row).orElseThrow()))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The grant of a row; nothing where the account has none. */
    static Optional<Grant> grant(ResultSet row) throws SQLException {
        var agency = Optional.ofNullable(row.getString("agency_code")).map(AgencyCode::new);
        var unit = Optional.ofNullable(row.getString("unit"));
        return Optional.ofNullable(row.getString("role")).map(role -> new Grant(Role.valueOf(role), agency, unit));
    }
}
