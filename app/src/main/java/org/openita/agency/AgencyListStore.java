package org.openita.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.openita.agency.Agency.Listed;
import org.openita.agency.Agency.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reference lists in the database; they belong to no agency. */
@Repository
class AgencyListStore {

    private final JdbcClient jdbc;

    AgencyListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgencyLists.Entry> types() {
        return jdbc.sql("select * from agency_type order by position, code")
                .query(AgencyListStore::entry)
                .list();
    }

    List<AgencyLists.Entry> provinces() {
        return jdbc.sql("select * from province order by code not like 'TH-%', name_th collate \"th-x-icu\"")
                .query(AgencyListStore::entry)
                .list();
    }

    private static AgencyLists.Entry entry(ResultSet row, int number) throws SQLException {
        return new AgencyLists.Entry(
                new Listed(row.getString("code"), new Name(row.getString("name_th"), row.getString("name_en"))),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getString("status").equals("provisional"),
                row.getString("source"));
    }
}
