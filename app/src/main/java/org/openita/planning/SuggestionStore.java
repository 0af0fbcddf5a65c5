package org.openita.planning;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies suggest in their own words, each query limited to one agency. */
@Repository
class SuggestionStore {

    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftSuggestion> all(AgencyCode agency, DraftHead plan) {
        return in(agency, plan, """
                        select s.* from plan_suggestion s join measure_plan p on p.id = s.plan_id
                        where p.agency_code = :agency and p.id = :plan
                        """)
                .query((row, number) -> new DraftSuggestion(
                        new Code(row.getString("place")), row.getInt("revision"), row.getString("text")))
                .list();
    }

    Optional<DraftSuggestion> find(AgencyCode agency, DraftHead plan, Code place) {
        return all(agency, plan).stream()
                .filter(each -> each.place().equals(place))
                .findFirst();
    }

    /** Whether it was kept: nobody wrote there since it was seen. Empty words are taken away. */
    boolean save(AgencyCode agency, DraftHead plan, DraftSuggestion suggestion) {
        if (suggestion.text().isEmpty()) {
            return suggestion.revision() == 0
                    || in(agency, plan, """
                            delete from plan_suggestion
                            where place = :place and revision = :revision and plan_id in
                                (select id from measure_plan where agency_code = :agency and id = :plan)
                            """)
                                    .param("place", suggestion.place().value())
                                    .param("revision", suggestion.revision())
                                    .update()
                            == 1;
        }
        var sql = suggestion.revision() == 0 ? """
                insert into plan_suggestion (plan_id, place, text)
                select id, :place, :text from measure_plan where agency_code = :agency and id = :plan and :revision = 0
                on conflict do nothing
                """ : """
                update plan_suggestion set text = :text, revision = revision + 1
                where place = :place and revision = :revision and plan_id in
                    (select id from measure_plan where agency_code = :agency and id = :plan)
                """;
        return in(agency, plan, sql)
                        .param("place", suggestion.place().value())
                        .param("revision", suggestion.revision())
                        .param("text", suggestion.text())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec in(AgencyCode agency, DraftHead plan, String sql) {
        return jdbc.sql(sql).param("agency", agency.value()).param("plan", plan.id());
    }
}
