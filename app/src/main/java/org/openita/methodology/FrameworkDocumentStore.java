package org.openita.methodology;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openita.framework.Framework;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Framework documents in the database, by the hash of their bytes. */
@Repository
class FrameworkDocumentStore {

    private final JdbcClient jdbc;

    FrameworkDocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Framework framework, byte[] document, Instant now) {
        jdbc.sql("""
                        insert into framework_document (hash, id, version, document, pinned_at)
                        values (:hash, :id, :version, :document, :now)
                        on conflict (hash) do nothing
                        """)
                .param("hash", framework.hash())
                .param("id", framework.id().value())
                .param("version", framework.version())
                .param("document", document)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> find(String hash) {
        return jdbc.sql("select document from framework_document where hash = :hash")
                .param("hash", hash)
                .query(byte[].class)
                .optional();
    }
}
