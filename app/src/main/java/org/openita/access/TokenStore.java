package org.openita.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens of programs in the database, by their hash; for those who keep tokens. */
@Repository
class TokenStore {

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The program that shows this token, unless it was revoked. The day of its use is remembered. */
    Optional<Actor> actor(Secret token, LocalDate today, boolean demo) {
        return jdbc.sql("""
                        with used as (
                            update api_token set last_used = :today
                            where hash = :hash and revoked_at is null and last_used is distinct from :today)
                        select id, name, role, agency_code, null as unit from api_token
                        where hash = :hash and revoked_at is null and (not demo or :demo)
                        """)
                .param("hash", token.hash())
                .param("today", today)
                .param("demo", demo)
                .query((row, number) -> new Actor(
                        new Who(Who.Kind.TOKEN, row.getLong("id"), row.getString("name")),
                        GrantStore.grant(row).stream().toList()))
                .optional();
    }

    List<Token> all() {
        return jdbc.sql("select t.*, null as unit from api_token t order by revoked_at is not null, id desc")
                .query((row, number) -> token(row))
                .list();
    }

    void add(NewToken token, Secret secret, Instant now) {
        jdbc.sql("""
                        insert into api_token (name, role, agency_code, hash, created_by, created_at, demo)
                        values (:name, :role, :agency, :hash, :by, :now, :demo)
                        """)
                .param("name", token.name())
                .param("role", token.grant().role().name())
                .param("agency", token.grant().agency().map(AgencyCode::value).orElse(null))
                .param("hash", secret.hash())
                .param("by", token.by())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("demo", token.demo())
                .update();
    }

    /** The name of the token that this revoked; nothing where it was revoked before. */
    Optional<String> revoke(long id, Instant now) {
        return jdbc.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null returning name")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** What is needed to make a token; one of a demonstration holds in it alone. */
    record NewToken(String name, Grant grant, String by, boolean demo) {}

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                GrantStore.grant(row).orElseThrow(),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used", LocalDate.class)),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
