package org.openita.agency;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openita.agency.Agency.Listed;
import org.openita.agency.Agency.Name;
import org.openita.platform.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agencies in the database. */
@Repository
class AgencyStore {

    private static final String SELECT = """
            select a.code, a.name_th, a.name_en, a.fictional,
                   t.code as type_code, t.name_th as type_th, t.name_en as type_en,
                   p.code as province_code, p.name_th as province_th, p.name_en as province_en
            from agency a
            join agency_type t on t.code = a.type_code
            join province p on p.code = a.province_code
            """;
    private static final String MATCHING = """
            where (:words = '' or
                   translate(concat_ws(' ', a.code, a.name_th, a.name_en), '๐๑๒๓๔๕๖๗๘๙', '0123456789')
                       ilike '%' || :words || '%')
              and (:type = '' or a.type_code = :type) and (:province = '' or a.province_code = :province)
            """;

    private static final String BY_NAME = "order by a.name_th collate \"th-x-icu\", a.code";

    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Agency> find(AgencyCode agency) {
        return jdbc.sql(SELECT + "where a.code = :code")
                .param("code", agency.value())
                .query(AgencyStore::agency)
                .optional();
    }

    List<Agency> all() {
        return jdbc.sql(SELECT + "order by a.fictional, a.name_th collate \"th-x-icu\"")
                .query(AgencyStore::agency)
                .list();
    }

    List<Agency> named(String words, int most) {
        return jdbc.sql(SELECT + """
                        where translate(concat_ws(' ', a.code, a.name_th, a.name_en), '๐๑๒๓๔๕๖๗๘๙', '0123456789')
                            ilike :pattern
                        order by a.fictional, a.name_th collate "th-x-icu" limit :most
                        """)
                .param("pattern", "%" + pattern(words) + "%")
                .param("most", most)
                .query(AgencyStore::agency)
                .list();
    }

    Map<AgencyCode, Name> names(Collection<AgencyCode> agencies) {
        return jdbc
                .sql("select code, name_th, name_en from agency where code = any(:codes)")
                .param(
                        "codes",
                        agencies.stream().map(AgencyCode::value).distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        new AgencyCode(row.getString("code")),
                        new Name(row.getString("name_th"), row.getString("name_en"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Agency> matching(AgencySearch search) {
        return matching(SELECT + MATCHING + BY_NAME + " limit :size offset :offset", search)
                .param("size", AgencySearch.SIZE)
                .param("offset", search.offset())
                .query(AgencyStore::agency)
                .list();
    }

    List<Agency> everyMatch(AgencySearch search) {
        return matching(SELECT + MATCHING + BY_NAME, search)
                .query(AgencyStore::agency)
                .list();
    }

    int countMatching(AgencySearch search) {
        return matching("select count(*) from agency a " + MATCHING, search)
                .query(Integer.class)
                .single();
    }

    /** Registers agencies, in one statement however many they are. */
    void addAll(Collection<AgencyRegistration> registrations) {
        jdbc.sql("""
                        insert into agency (code, name_th, name_en, type_code, province_code, fictional)
                        select * from unnest(:codes, :th, :en, :types, :provinces, :fictional)
                        """)
                .param("codes", texts(registrations, each -> each.code().value()))
                .param("th", texts(registrations, each -> each.name().th()))
                .param("en", texts(registrations, each -> each.name().en()))
                .param("types", texts(registrations, each -> each.kind().type()))
                .param("provinces", texts(registrations, each -> each.kind().province()))
                .param(
                        "fictional",
                        registrations.stream()
                                .map(each -> each.kind().fictional())
                                .toArray(Boolean[]::new))
                .update();
    }

    void change(AgencyCode agency, Name name, AgencyRegistration.Kind kind) {
        jdbc.sql("""
                        update agency set name_th = :th, name_en = :en, type_code = :type, province_code = :province,
                            fictional = :fictional
                        where code = :code
                        """)
                .param("code", agency.value())
                .param("th", name.th())
                .param("en", name.en())
                .param("type", kind.type())
                .param("province", kind.province())
                .param("fictional", kind.fictional())
                .update();
    }

    private JdbcClient.StatementSpec matching(String sql, AgencySearch search) {
        return jdbc.sql(sql)
                .param("words", pattern(search.words()))
                .param("type", search.type())
                .param("province", search.province());
    }

    /** The words to look for with what a pattern means otherwise made plain. */
    private static String pattern(String words) {
        return SoughtWords.plain(words).replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static String[] texts(
            Collection<AgencyRegistration> registrations, Function<AgencyRegistration, String> text) {
        return registrations.stream().map(text).toArray(String[]::new);
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyCode(row.getString("code")),
                new Name(row.getString("name_th"), row.getString("name_en")),
                new Listed(row.getString("type_code"), new Name(row.getString("type_th"), row.getString("type_en"))),
                new Listed(
                        row.getString("province_code"),
                        new Name(row.getString("province_th"), row.getString("province_en"))),
                row.getBoolean("fictional"));
    }
}
