package org.openita.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trail in the database, which itself refuses to alter or remove an entry. */
@Repository
class AuditStore {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String MATCHING = """
            and number < :before
            and (:words = '' or concat_ws(' ', actor_name, action, subject) ilike '%' || :words || '%')
            order by number desc limit :size
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Instant at, Change change) {
        jdbc.sql("""
                        insert into audit_entry
                            (at, actor_kind, actor_id, actor_name, agency_code, action, subject, before, after)
                        values (:at, :kind, :id, :name, :agency, :action, :subject, :before::jsonb, :after::jsonb)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", change.who().kind().name())
                .param("id", change.who().id())
                .param("name", change.who().name())
                .param("agency", change.agency().orElse(null))
                .param("action", change.action())
                .param("subject", change.subject())
                .param("before", json.writeValueAsString(change.before()))
                .param("after", json.writeValueAsString(change.after()))
                .update();
    }

    List<Entry> ofAgency(String agency, Slice slice) {
        return matching("select * from audit_entry where agency_code = :agency " + MATCHING, slice)
                .param("agency", agency)
                .query(this::entry)
                .list();
    }

    List<Entry> everywhere(Slice slice) {
        return matching("select * from audit_entry where true " + MATCHING, slice)
                .query(this::entry)
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, Slice slice) {
        return jdbc.sql(sql)
                .param("before", slice.before())
                .param("words", escaped(slice.words().strip()))
                .param("size", slice.size());
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Change(
                        new Who(
                                Who.Kind.valueOf(row.getString("actor_kind")),
                                row.getLong("actor_id"),
                                row.getString("actor_name")),
                        Optional.ofNullable(row.getString("agency_code")),
                        row.getString("action"),
                        row.getString("subject"),
                        json.readValue(row.getString("before"), FIELDS),
                        json.readValue(row.getString("after"), FIELDS)));
    }
}
