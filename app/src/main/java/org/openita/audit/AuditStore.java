package org.openita.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** Adds many in one statement. */
    void addParts(Instant at, List<Change> parts) {
        jdbc.sql("""
                        insert into audit_entry
                            (at, actor_kind, actor_id, actor_name, agency_code, action, subject, before, after, part)
                        select :at, kind, id, name, agency, action, subject, before::jsonb, after::jsonb, true
                        from unnest(:kinds, :ids, :names, :agencies, :actions, :subjects, :before, :after)
                            as given (kind, id, name, agency, action, subject, before, after)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kinds", texts(parts, part -> part.who().kind().name()))
                .param("ids", parts.stream().map(part -> part.who().id()).toArray(Long[]::new))
                .param("names", texts(parts, part -> part.who().name()))
                .param("agencies", texts(parts, part -> part.agency().orElse(null)))
                .param("actions", texts(parts, Change::action))
                .param("subjects", texts(parts, Change::subject))
                .param("before", texts(parts, part -> json.writeValueAsString(part.before())))
                .param("after", texts(parts, part -> json.writeValueAsString(part.after())))
                .update();
    }

    List<Entry> ofAgency(String agency, Slice slice) {
        return matching("select * from audit_entry where agency_code = :agency " + MATCHING, slice)
                .param("agency", agency)
                .query(this::entry)
                .list();
    }

    List<Entry> everywhere(Slice slice) {
        return matching("select * from audit_entry where not part " + MATCHING, slice)
                .query(this::entry)
                .list();
    }

    List<Entry> everywhereInFull(Slice slice) {
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

    private static @Nullable String[] texts(List<Change> parts, Function<Change, @Nullable String> text) {
        return parts.stream().map(text).toArray(String[]::new);
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
