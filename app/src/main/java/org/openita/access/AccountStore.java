package org.openita.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the database. They belong to the installation, so no query here is limited to an agency. */
@Repository
class AccountStore {

    private static final String GRANTS = """
            select a.id, a.name, g.role, g.agency_code, g.unit
            from account a left join account_grant g on g.account_id = a.id
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who an account is now; nobody where it is closed. */
    Optional<Actor> actor(long account) {
        var rows = jdbc.sql(GRANTS + "where a.id = :id and a.active order by g.agency_code, g.role")
                .param("id", account)
                .query((row, number) -> new Named(row.getString("name"), grant(row)))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new Actor(
                        new Who(Who.Kind.ACCOUNT, account, first.name()),
                        rows.stream()
                                .map(Named::grant)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private static Optional<Grant> grant(ResultSet row) throws SQLException {
        var agency = Optional.ofNullable(row.getString("agency_code")).map(AgencyCode::new);
        var unit = Optional.ofNullable(row.getString("unit"));
        return Optional.ofNullable(row.getString("role")).map(role -> new Grant(Role.valueOf(role), agency, unit));
    }

    private record Named(String name, Optional<Grant> grant) {}
}
