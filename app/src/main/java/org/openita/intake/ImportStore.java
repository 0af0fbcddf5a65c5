package org.openita.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.intake.ResultImport.State;
import org.openita.result.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Imports between preview and confirmation, in the database; each belongs to the one who brought the file. */
@Repository
class ImportStore {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ResultImport given, List<UnderstoodResult> results, Instant now) {
        var order = given.order();
        var counts = given.counts();
        jdbc.sql("""
                        insert into result_import (id, agency_code, fiscal_year, file_name, source, publish,
                            framework_id, uploader_kind, uploader_id, uploader_name, state, agencies, new_agencies,
                            added, changed, unchanged, warned, uploaded_at, expires_at)
                        values (:id, :agency, :year, :file, :source, :publish, :framework, :kind, :uploader, :name,
                            'READY', :agencies, :newAgencies, :added, :changed, :unchanged, :warned, :now, :expires)
                        """)
                .param("id", given.id())
                .param("agency", order.only().map(AgencyCode::value).orElse(null))
                .param("year", order.year().buddhist())
                .param("file", given.fileName())
                .param("source", order.source())
                .param("publish", order.visibility() == Visibility.PUBLIC)
                .param("framework", given.framework())
                .param("kind", given.uploader().kind().name())
                .param("uploader", given.uploader().id())
                .param("name", given.uploader().name())
                .param("agencies", counts.agencies())
                .param("newAgencies", counts.newAgencies())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("warned", counts.warned())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", given.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int from = 0; from < results.size(); from += ROWS_AT_ONCE) {
            addRows(given.id(), from, results.subList(from, Math.min(from + ROWS_AT_ONCE, results.size())));
        }
    }

    private void addRows(UUID id, int first, List<UnderstoodResult> results) {
        jdbc.sql("""
                        insert into result_import_row (import_id, position, change, warned, content)
                        select :id, * from unnest(:positions, :changes, :warned, :contents)
                        """)
                .param("id", id)
                .param(
                        "positions",
                        IntStream.range(first, first + results.size()).boxed().toArray(Integer[]::new))
                .param(
                        "changes",
                        results.stream().map(each -> each.change().name()).toArray(String[]::new))
                .param(
                        "warned",
                        results.stream().map(each -> !each.notes().isEmpty()).toArray(Boolean[]::new))
                .param(
                        "contents",
                        results.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
    }

    Optional<ResultImport> find(Who uploader, UUID id, Instant now) {
        return jdbc.sql("""
                        select * from result_import
                        where id = :id and uploader_kind = :kind and uploader_id = :uploader and expires_at > :now
                        """)
                .param("id", id)
                .param("kind", uploader.kind().name())
                .param("uploader", uploader.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ImportStore::found)
                .optional();
    }

    /** The rows that a filter lets through, in the order of the file. */
    List<UnderstoodResult> rows(UUID id, ImportRows wanted) {
        return jdbc.sql("""
                        select content from result_import_row
                        where import_id = :id and (:filter = '' or change = :filter or :filter = 'WARNED' and warned)
                        order by position limit :size offset :offset
                        """)
                .param("id", id)
                .param("filter", wanted.filter())
                .param("size", wanted.size())
                .param("offset", wanted.offset())
                .query((row, number) -> json.readValue(row.getString("content"), UnderstoodResult.class))
                .list();
    }

    /** The next rows that would be written, after a position. */
    List<Positioned> toApply(UUID id, int after, int size) {
        return jdbc.sql("""
                        select position, content from result_import_row
                        where import_id = :id and change <> 'UNCHANGED' and position > :after
                        order by position limit :size
                        """)
                .param("id", id)
                .param("after", after)
                .param("size", size)
                .query((row, number) -> new Positioned(
                        row.getInt("position"), json.readValue(row.getString("content"), UnderstoodResult.class)))
                .list();
    }

    /** Takes an import for writing; only one of those who try at once gets it. */
    boolean claim(Who uploader, UUID id) {
        return jdbc.sql("""
                        update result_import set state = 'APPLYING', applied = 0
                        where id = :id and state = 'READY' and uploader_kind = :kind and uploader_id = :uploader
                        """)
                        .param("id", id)
                        .param("kind", uploader.kind().name())
                        .param("uploader", uploader.id())
                        .update()
                > 0;
    }

    void progress(UUID id, int applied) {
        jdbc.sql("update result_import set applied = :applied where id = :id")
                .param("id", id)
                .param("applied", applied)
                .update();
    }

    void end(UUID id, State state, String reference) {
        jdbc.sql("update result_import set state = :state, reference = :reference where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("reference", reference)
                .update();
    }

    void discard(Who uploader, UUID id) {
        jdbc.sql("""
                        delete from result_import
                        where id = :id and state <> 'APPLYING' and uploader_kind = :kind and uploader_id = :uploader
                        """)
                .param("id", id)
                .param("kind", uploader.kind().name())
                .param("uploader", uploader.id())
                .update();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from result_import where expires_at < :now and state <> 'APPLYING'")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was being written when the application ended was not written: it waits for its confirmation again. */
    void takeUpInterrupted() {
        jdbc.sql("update result_import set state = 'READY', applied = 0 where state = 'APPLYING'")
                .update();
    }

    private static ResultImport found(ResultSet row, int number) throws SQLException {
        return new ResultImport(
                row.getObject("id", UUID.class),
                new ImportOrder(
                        new FiscalYear(row.getInt("fiscal_year")),
                        Optional.ofNullable(row.getString("agency_code")).map(AgencyCode::new),
                        row.getString("source"),
                        ImportOrder.Strangers.REGISTERED,
                        row.getBoolean("publish") ? Visibility.PUBLIC : Visibility.WITHIN_AGENCY),
                row.getString("file_name"),
                row.getString("framework_id"),
                new Who(
                        Who.Kind.valueOf(row.getString("uploader_kind")),
                        row.getLong("uploader_id"),
                        row.getString("uploader_name")),
                State.valueOf(row.getString("state")),
                new ImportCounts(
                        row.getInt("agencies"),
                        row.getInt("new_agencies"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("warned")),
                row.getInt("applied"),
                row.getString("reference"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    /** A row and where it stands. */
    record Positioned(int position, UnderstoodResult result) {}
}
