package org.openita.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.capture.LinkState.Copy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links and copies in the database. */
@Repository
class CaptureStore {

    private static final String COPY = """
            select c.id, l.address, c.taken_at, c.verdict, c.title, c.kind, c.type, c.sha256, c.size
            from capture c join captured_link l on l.id = c.link_id
            """;

    private final JdbcClient jdbc;

    CaptureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Links that are wanted already keep their turn. */
    void want(AgencyCode agency, Collection<WebAddress> addresses, Instant now) {
        jdbc.sql("""
                        insert into captured_link (agency_code, address, host, next_at)
                        select :agency, address, host, :now from unnest(:addresses, :hosts) as wanted (address, host)
                        on conflict (agency_code, address) do update set
                            wanted = true,
                            next_at = case when captured_link.wanted then captured_link.next_at else excluded.next_at end
                        """)
                .param("agency", agency.value())
                .param("now", at(now))
                .param("addresses", addresses.stream().map(WebAddress::toString).toArray(String[]::new))
                .param("hosts", addresses.stream().map(WebAddress::host).toArray(String[]::new))
                .update();
    }

    void drop(AgencyCode agency, Collection<String> addresses) {
        jdbc.sql("update captured_link set wanted = false where agency_code = :agency and address = any (:addresses)")
                .param("agency", agency.value())
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    boolean again(AgencyCode agency, String address, Instant now) {
        return jdbc.sql("""
                        update captured_link set next_at = :now
                        where agency_code = :agency and address = :address and wanted
                        """)
                        .param("now", at(now))
                        .param("agency", agency.value())
                        .param("address", address)
                        .update()
                > 0;
    }

    List<LinkState> states(AgencyCode agency, Collection<String> addresses) {
        return jdbc.sql("""
                        select l.address, l.verdict as verdict_now, l.status, l.last, l.title as title_now, l.checked_at,
                               c.id, c.taken_at, c.verdict, c.title, c.kind, c.type, c.sha256, c.size
                        from captured_link l
                        left join lateral (
                            select * from capture where link_id = l.id order by id desc limit 1) c on true
                        where l.agency_code = :agency and l.address = any (:addresses)
                        """)
                .param("agency", agency.value())
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, number) -> state(row))
                .list();
    }

    /** What was found at a link, newest first. */
    List<Copy> copies(AgencyCode agency, String address) {
        return jdbc.sql(COPY + " where l.agency_code = :agency and l.address = :address order by c.id desc")
                .param("agency", agency.value())
                .param("address", address)
                .query((row, number) -> copy(row))
                .list();
    }

    Optional<Copy> copy(AgencyCode agency, long id) {
        return jdbc.sql(COPY + " where l.agency_code = :agency and c.id = :id")
                .param("agency", agency.value())
                .param("id", id)
                .query((row, number) -> copy(row))
                .optional();
    }

    /** How many links an agency has that are looked at, and how many of them nobody has looked at yet. */
    CaptureProgress progress(AgencyCode agency) {
        return jdbc.sql("""
                        select count(*) as links, count(*) filter (where checked_at is null) as waiting
                        from captured_link where agency_code = :agency and wanted
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new CaptureProgress(row.getInt("links"), row.getInt("waiting")))
                .single();
    }

    /** Links of all agencies whose turn it is, no more than some of each host, and first one of each. */
    List<Due> dueEverywhere(Instant now, int ofAHost, int most) {
        return jdbc.sql("""
                        select id, address, host, failures from (
                            select id, address, host, failures, next_at,
                                   row_number() over (partition by host order by next_at, id) as place
                            from captured_link where wanted and next_at <= :now) due
                        where place <= :ofAHost
                        order by place, next_at, id
                        limit :most
                        """)
                .param("now", at(now))
                .param("ofAHost", ofAHost)
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getLong("id"), row.getString("address"), row.getString("host"), row.getInt("failures")))
                .list();
    }

    /** Notes what was found now, and keeps it where it is another than what was kept last. */
    void note(Due due, Found found, Instant now, Duration pause) {
        jdbc.sql("""
                        with noted as (
                            update captured_link
                            set checked_at = :now, next_at = :next, verdict = :verdict, status = :status, last = :last,
                                title = :title, failures = :failures
                            where id = :id returning id)
                        insert into capture (link_id, taken_at, verdict, title, kind, type, sha256, size, same_as)
                        select id, :now, :verdict, :title, :kind, :type, :sha256, :size, :sameAs from noted
                        where not exists (
                            select from (select verdict, same_as from capture
                                         where link_id = :id order by id desc limit 1) latest
                            where latest.verdict = :verdict and latest.same_as = :sameAs)
                        """)
                .param("id", due.id())
                .param("now", at(now))
                .param("next", at(now.plus(pause)))
                .param("verdict", found.verdict().name())
                .param("status", found.status())
                .param("last", found.last())
                .param("title", found.title())
                .param("failures", found.verdict().isReachable() ? 0 : due.failures() + 1)
                .param("kind", found.kind().map(ContentKind::name).orElse(null))
                .param("type", found.type().orElse(null))
                .param("sha256", found.sha256().orElse(null))
                .param("size", found.size())
                .param("sameAs", found.sameAs())
                .update();
    }

    /** Leaves a link alone until then, whatever was wrong with it. */
    void postpone(Due due, Instant until) {
        jdbc.sql("update captured_link set next_at = :until where id = :id")
                .param("until", at(until))
                .param("id", due.id())
                .update();
    }

    private static LinkState state(ResultSet row) throws SQLException {
        row.getLong("id");
        var copy = row.wasNull() ? Optional.<Copy>empty() : Optional.of(copy(row));
        return new LinkState(
                row.getString("address"),
                Verdict.valueOf(row.getString("verdict_now")),
                row.getInt("status"),
                row.getString("last"),
                row.getString("title_now"),
                Optional.ofNullable(row.getObject("checked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                copy);
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getLong("id"),
                row.getString("address"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("title"),
                Optional.ofNullable(row.getString("kind")).map(ContentKind::valueOf),
                Optional.ofNullable(row.getString("type")),
                Optional.ofNullable(row.getString("sha256")),
                row.getLong("size"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A link whose turn it is. */
    record Due(long id, String address, String host, int failures) {}
}
