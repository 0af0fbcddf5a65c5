package org.openita.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency.Listed;
import org.openita.agency.Agency.Name;
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
                        where concat_ws(' ', a.code, a.name_th, a.name_en) ilike :pattern
                        order by a.fictional, a.name_th collate "th-x-icu" limit :most
                        """)
                .param("pattern", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", most)
                .query(AgencyStore::agency)
                .list();
    }

    void add(AgencyCode agency, Name name, AgencyRegistration.Kind kind) {
        jdbc.sql("""
                        insert into agency (code, name_th, name_en, type_code, province_code, fictional)
                        values (:code, :th, :en, :type, :province, :fictional)
                        """)
                .param("code", agency.value())
                .param("th", name.th())
                .param("en", name.en())
                .param("type", kind.type())
                .param("province", kind.province())
                .param("fictional", kind.fictional())
                .update();
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
