package org.openita.result;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.scoring.ChoiceCounts;
import org.openita.scoring.KnownValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings results of many agencies into the database, and reads what is kept of as many, in few statements. */
@Repository
class RecordingStore {

    private final JdbcClient jdbc;
    private final CountStore counts;

    RecordingStore(JdbcClient jdbc, CountStore counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** What surveys counted of one year for each of the agencies. */
    Map<AgencyCode, Map<Code, ChoiceCounts>> counts(Collection<AgencyCode> agencies, FiscalYear year) {
        return counts.of(agencies, year);
    }

    /**
     * Keeps results in place of the editions they were made from.
     *
     * @throws Refused where somebody changed one of them meanwhile
     */
    void putAll(Framework framework, List<Scored> results, Visibility visibility, Instant now) {
        var ids = put(framework, results, visibility, now.atOffset(ZoneOffset.UTC));
        if (ids.size() < results.size()) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        jdbc.sql("delete from result_value where result_id = any(:ids)")
                .param("ids", ids.values().toArray(Long[]::new))
                .update();
        addValues(ids, results);
        counts.put(ids, results);
    }

    private Map<String, Long> put(
            Framework framework, List<Scored> results, Visibility visibility, OffsetDateTime now) {
        var ids = new HashMap<String, Long>();
        jdbc.sql("""
                        insert into result (agency_code, fiscal_year, framework_id, framework_version, framework_hash,
                            source, published_level, province_rank, type_rank, overall, levels, explained, values_hash,
                            core_version, scored_at, edition, published_at, iit, eit, oit)
                        select agency, :year, :framework, :version, :hash, source, level, province_rank, type_rank,
                            overall, string_to_array(levels, E'\\n'), explained, values_hash, core_version, :now,
                            replaces + 1, :publishedAt, iit, eit, oit
                        from unnest(:agencies, :replaces, :sources, :levels, :provinceRanks, :typeRanks, :overall,
                            :possible, :explained, :valuesHashes, :coreVersions, :iit, :eit, :oit)
                            as given (agency, replaces, source, level, province_rank, type_rank, overall, levels,
                                explained, values_hash, core_version, iit, eit, oit)
                        on conflict (agency_code, fiscal_year) do update set
                            framework_id = excluded.framework_id, framework_version = excluded.framework_version,
                            framework_hash = excluded.framework_hash, source = excluded.source,
                            published_level = excluded.published_level, province_rank = excluded.province_rank,
                            type_rank = excluded.type_rank, overall = excluded.overall, levels = excluded.levels,
                            explained = excluded.explained, values_hash = excluded.values_hash,
                            core_version = excluded.core_version, scored_at = excluded.scored_at,
                            edition = excluded.edition, iit = excluded.iit, eit = excluded.eit, oit = excluded.oit,
                            published_at = coalesce(result.published_at, excluded.published_at)
                        where result.edition = excluded.edition - 1
                        returning agency_code, id
                        """)
                .param("year", framework.year().buddhist())
                .param("framework", framework.id().value())
                .param("version", framework.version())
                .param("hash", framework.hash())
                .param("now", now)
                .param("publishedAt", visibility == Visibility.PUBLIC ? now : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "agencies",
                        texts(results, each -> each.recording().agency().value()))
                .param(
                        "replaces",
                        results.stream()
                                .map(each -> each.recording().replaces())
                                .toArray(Integer[]::new))
                .param(
                        "sources",
                        texts(results, each -> each.recording().published().source()))
                .param(
                        "levels",
                        texts(
                                results,
                                each -> each.recording().published().level().orElse(null)))
                .param(
                        "provinceRanks",
                        ranks(results, each -> each.recording().published().provinceRank()))
                .param(
                        "typeRanks",
                        ranks(results, each -> each.recording().published().typeRank()))
                .param(
                        "overall",
                        results.stream()
                                .map(each -> each.overall().orElse(null))
                                .toArray(BigDecimal[]::new))
                .param("iit", scores(results, "IIT"))
                .param("eit", scores(results, "EIT"))
                .param("oit", scores(results, "OIT"))
                .param("possible", texts(results, each -> String.join("\n", each.levels())))
                .param("explained", texts(results, Scored::explained))
                .param("valuesHashes", texts(results, Scored::valuesHash))
                .param("coreVersions", texts(results, Scored::coreVersion))
                .query(row -> {
                    ids.put(row.getString("agency_code"), row.getLong("id"));
                });
        return ids;
    }

    private void addValues(Map<String, Long> ids, List<Scored> results) {
        var owners = new ArrayList<Long>();
        var codes = new ArrayList<String>();
        var values = new ArrayList<BigDecimal>();
        for (var result : results) {
            var id = ids.get(result.recording().agency().value());
            result.recording().known().values().forEach((code, value) -> {
                owners.add(id);
                codes.add(code.value());
                values.add(value);
            });
        }
        jdbc.sql("""
                        insert into result_value (result_id, code, value)
                        select * from unnest(:owners, :codes, :values)
                        """)
                .param("owners", owners.toArray(Long[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("values", values.toArray(BigDecimal[]::new))
                .update();
    }

    /** What is kept of one year for each of the agencies that has a result. */
    Map<AgencyCode, RecordedResult> recorded(Collection<AgencyCode> agencies, FiscalYear year) {
        var recorded = new HashMap<AgencyCode, RecordedResult>();
        var counted = counts.of(agencies, year);
        jdbc.sql("""
                        select r.agency_code, r.fiscal_year, r.framework_id, r.framework_version, r.framework_hash,
                               r.source, r.published_level, r.province_rank, r.type_rank, r.scored_at, r.edition,
                               r.published_at, v.codes, v.known
                        from result r
                        left join lateral (
                            select array_agg(code) as codes, array_agg(value) as known
                            from result_value where result_id = r.id
                        ) v on true
                        where r.fiscal_year = :year and r.agency_code = any(:agencies)
                        """)
                .param("year", year.buddhist())
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .query(row -> {
                    var agency = new AgencyCode(row.getString("agency_code"));
                    var values = known(row.getArray("codes"), row.getArray("known"));
                    recorded.put(
                            agency, ResultStore.recorded(row, values.with(counted.getOrDefault(agency, Map.of()))));
                });
        return recorded;
    }

    /** Lets everybody read the result, or only those of the agency; nothing where it is another edition. */
    int publish(AgencyCode agency, FiscalYear year, Edition edition) {
        return jdbc.sql("""
                        update result set published_at = :publishedAt, edition = edition + 1
                        where agency_code = :agency and fiscal_year = :year and edition = :edition
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .param("edition", edition.number())
                .param(
                        "publishedAt",
                        edition.publishedAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static KnownValues known(@Nullable Array codes, @Nullable Array values) throws SQLException {
        if (codes == null || values == null) {
            return new KnownValues(Map.of());
        }
        var names = (String[]) codes.getArray();
        var numbers = (BigDecimal[]) values.getArray();
        var known = new HashMap<Code, BigDecimal>();
        for (int i = 0; i < names.length; i++) {
            known.put(new Code(names[i]), numbers[i]);
        }
        return new KnownValues(known);
    }

    private static @Nullable String[] texts(List<Scored> results, Function<Scored, @Nullable String> text) {
        return results.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable BigDecimal[] scores(List<Scored> results, String instrument) {
        return results.stream()
                .map(each -> each.instruments().get(new Code(instrument)))
                .toArray(BigDecimal[]::new);
    }

    private static @Nullable Integer[] ranks(List<Scored> results, Function<Scored, Optional<Integer>> rank) {
        return results.stream().map(each -> rank.apply(each).orElse(null)).toArray(Integer[]::new);
    }
}
