package org.openita.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open invitations in the database, by the hash of their secret. */
@Repository
class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; earlier ones of the account end. */
    void replace(long account, Secret secret, Instant expires) {
        removeOf(account);
        jdbc.sql("insert into account_invitation (hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", secret.hash())
                .param("account", account)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose invitation it is, if it is still open. */
    Optional<Long> account(Secret secret, Instant now) {
        return jdbc.sql("""
                        select i.account_id from account_invitation i join account a on a.id = i.account_id
                        where i.hash = :hash and i.expires_at > :now and a.active
                        """)
                .param("hash", secret.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** How many were open: none means that somebody else was faster. */
    int removeOf(long account) {
        return jdbc.sql("delete from account_invitation where account_id = :account")
                .param("account", account)
                .update();
    }
}
