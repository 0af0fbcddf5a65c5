package org.openita.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openita.agency.AgencyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Choices and traits of closed rounds in the database, for what may be told of groups. */
@Repository
class AnonymousStore {

    private final JdbcClient jdbc;

    AnonymousStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheets of an agency's round; none while it is not closed. */
    Map<Questionnaire, List<Sheet>> sheets(AgencyCode agency, long round) {
        return jdbc
                .sql("""
                        select s.questionnaire, s.choices, s.traits
                        from survey_sheet s join round r on r.id = s.round_id
                        where r.agency_code = :agency and r.id = :round and r.state = 'CLOSED'
                        order by s.questionnaire, s.choices, s.traits
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query((row, number) -> Map.entry(
                        Questionnaire.valueOf(row.getString("questionnaire")),
                        new Sheet(row.getBytes("choices"), row.getBytes("traits"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }
}
