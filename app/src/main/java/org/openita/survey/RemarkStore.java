package org.openita.survey;

import java.util.List;
import org.openita.agency.AgencyCode;
import org.openita.round.Round;
import org.openita.suppression.TraitGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What respondents of parted answers wrote freely, in the database. */
@Repository
class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round, Questionnaire questionnaire, List<String> remarks) {
        jdbc.sql("""
                        insert into survey_remark (round_id, questionnaire, remark)
                        select :round, :questionnaire, remark from unnest(:remarks) remark
                        """)
                .param("round", round.id())
                .param("questionnaire", questionnaire.name())
                .param("remarks", remarks.toArray(String[]::new))
                .update();
    }

    /** The remarks to questionnaires that enough have answered, in the order of their words. */
    List<Remark> remarks(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select m.questionnaire, m.remark from survey_remark m
                        join round r on r.id = m.round_id
                        where r.agency_code = :agency and r.id = :round
                          and (select count(*) from survey_sheet s
                               where s.round_id = m.round_id and s.questionnaire = m.questionnaire) >= :fewest
                        order by array_position(array['IIT', 'EIT1', 'EIT2'], m.questionnaire), m.remark
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .param("fewest", TraitGroups.FEWEST)
                .query((row, number) ->
                        new Remark(Questionnaire.valueOf(row.getString("questionnaire")), row.getString("remark")))
                .list();
    }
}
