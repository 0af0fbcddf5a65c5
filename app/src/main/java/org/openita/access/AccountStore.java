package org.openita.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.audit.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the database. They belong to the installation, so no query here is limited to an agency. */
@Repository
class AccountStore {

    /** How many failures lock an account. */
    static final int TRIES = 5;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who an account is now; nobody where it is closed. */
    Optional<Actor> actor(long account) {
        var rows = jdbc.sql("""
                        select a.name, g.role, g.agency_code, g.unit
                        from account a left join account_grant g on g.account_id = a.id
                        where a.id = :id and a.active order by g.agency_code nulls first, g.role
                        """)
                .param("id", account)
                .query((row, number) -> new Named(row.getString("name"), GrantStore.grant(row)))
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

    /**
     * Counts an attempt at an account that is open to one. From the fifth failure on it is locked for a minute, then two,
     * four and so on up to an hour.
     */
    Optional<SignInAttempts.Attempt> beginAttempt(String email, Instant now) {
        return jdbc.sql("""
                        update account set
                            failed_attempts = failed_attempts + 1,
                            locked_until = case when failed_attempts + 1 >= :tries then
                                :now + least(interval '1 hour',
                                    interval '1 minute' * power(2, least(failed_attempts + 1 - :tries, 10))) end
                        where email = :email and active and (locked_until is null or locked_until <= :now)
                        returning id, email, password, locked_until
                        """)
                .param("tries", TRIES)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("email", email)
                .query((row, number) -> new SignInAttempts.Attempt(
                        new SignedInAccount(row.getLong("id")),
                        row.getString("email"),
                        Optional.ofNullable(row.getString("password")),
                        instant(row, "locked_until")))
                .optional();
    }

    void forgetAttempts(long account) {
        jdbc.sql("update account set failed_attempts = 0, locked_until = null where id = :id")
                .param("id", account)
                .update();
    }

    long add(NewAccount account, Instant now) {
        return jdbc.sql("""
                        insert into account (email, name, password, active, demo, created_at)
                        values (:email, :name, :password, true, :demo, :now)
                        returning id
                        """)
                .param("email", account.email())
                .param("name", account.name())
                .param("password", account.password().orElse(null))
                .param("demo", account.demo())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void setPassword(long account, String hash) {
        jdbc.sql("update account set password = :hash, failed_attempts = 0, locked_until = null where id = :id")
                .param("hash", hash)
                .param("id", account)
                .update();
    }

    /** False where it was closed before. Its open invitation ends with it. */
    boolean close(long account) {
        return jdbc.sql("""
                        with ended as (delete from account_invitation where account_id = :id)
                        update account set active = false where id = :id and active
                        """).param("id", account).update() == 1;
    }

    /** False where it was open. */
    boolean reopen(long account) {
        return jdbc.sql("""
                        update account set active = true, failed_attempts = 0, locked_until = null
                        where id = :id and not active
                        """).param("id", account).update() == 1;
    }

    /** Closes what a demonstration left, without a password should one of them be opened again. */
    List<Long> closeDemoAccounts() {
        return jdbc.sql("update account set active = false, password = null where demo and active returning id")
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Opens an account of an earlier demonstration again, if it was closed with it. */
    void reopenDemoAccount(String email, String hash) {
        jdbc.sql("""
                        update account set active = true, password = :hash
                        where email = :email and demo and password is null
                        """).param("hash", hash).param("email", email).update();
    }

    /** Whether somebody has an account that is not of a demonstration. */
    boolean hasAccountsOfProduction() {
        return jdbc.sql("select exists (select from account where not demo)")
                .query(Boolean.class)
                .single();
    }

    Optional<String> password(long account) {
        return jdbc.sql("select password from account where id = :id and password is not null")
                .param("id", account)
                .query(String.class)
                .optional();
    }

    Optional<Account> find(long account, List<Grant> grants) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", account)
                .query((row, number) -> account(row, grants))
                .optional();
    }

    /** The open account of this address. */
    Optional<SignedInAccount> withEmail(String email) {
        return jdbc.sql("select id from account where email = lower(:email) and active")
                .param("email", email.strip())
                .query((row, number) -> new SignedInAccount(row.getLong("id")))
                .optional();
    }

    boolean isTaken(String email) {
        return jdbc.sql("select exists (select from account where email = :email)")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    static Account account(ResultSet row, List<Grant> grants) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("active"),
                row.getString("password") != null,
                instant(row, "locked_until"),
                grants);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /**
     * What is needed to make an account; the address in small letters, the password hashed.
     *
     * @param demo whether it is made in a demonstration, and ends with it
     */
    record NewAccount(String email, String name, Optional<String> password, boolean demo) {}

    private record Named(String name, Optional<Grant> grant) {}
}
