package org.openita.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of agencies in the database. */
@Repository
class AgencyUnitStore {

    private final JdbcClient jdbc;

    AgencyUnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgencyUnit> all(AgencyCode agency) {
        return jdbc.sql("""
                        select id, name, closed from agency_unit where agency_code = :agency
                        order by closed, name collate "th-x-icu"
                        """)
                .param("agency", agency.value())
                .query(AgencyUnitStore::unit)
                .list();
    }

    Optional<AgencyUnit> add(AgencyCode agency, String name) {
        return jdbc.sql("""
                        insert into agency_unit (agency_code, name) values (:agency, :name)
                        on conflict (agency_code, name) do nothing
                        returning id, name, closed
                        """)
                .param("agency", agency.value())
                .param("name", name)
                .query(AgencyUnitStore::unit)
                .optional();
    }

    void change(AgencyCode agency, AgencyUnit unit) {
        jdbc.sql("update agency_unit set name = :name, closed = :closed where agency_code = :agency and id = :id")
                .param("agency", agency.value())
                .param("id", unit.id())
                .param("name", unit.name())
                .param("closed", unit.closed())
                .update();
    }

    private static AgencyUnit unit(ResultSet row, int number) throws SQLException {
        return new AgencyUnit(row.getLong("id"), row.getString("name"), row.getBoolean("closed"));
    }
}
