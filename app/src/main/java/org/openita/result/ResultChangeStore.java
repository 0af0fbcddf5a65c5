package org.openita.result;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database notes of changes to results, agencies and reference lists. */
@Repository
class ResultChangeStore {

    private final JdbcClient jdbc;

    ResultChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands for the present state; nothing within a transaction that is changing it. */
    Optional<Stamp> stamp() {
        return jdbc.sql("""
                        select coalesce(sum(changes), 0) as changes,
                               coalesce((select newest.transaction::text from result_change newest
                                         order by newest.transaction desc limit 1), '') as newest
                        from result_change having pg_current_xact_id_if_assigned() is null
                        """)
                .query((row, number) -> new Stamp(row.getLong("changes"), row.getString("newest")))
                .optional();
    }
}
