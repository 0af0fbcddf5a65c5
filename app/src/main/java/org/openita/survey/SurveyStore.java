package org.openita.survey;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.round.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links, one-time codes and the signing key in the database. */
@Repository
class SurveyStore {

    private final JdbcClient jdbc;

    SurveyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key that start tokens are signed with, if there is one. */
    Optional<byte[]> key() {
        return jdbc.sql("select key from survey_key").query(byte[].class).optional();
    }

    /** The key that start tokens are signed with, made by whoever asks first. */
    byte[] key(byte[] proposed) {
        jdbc.sql("insert into survey_key (key) values (:key) on conflict do nothing")
                .param("key", proposed)
                .update();
        return jdbc.sql("select key from survey_key").query(byte[].class).single();
    }

    /** Adds a link to each of the rounds that has none for the questionnaire. */
    void addLinks(List<Round> rounds, Questionnaire questionnaire, List<String> codes) {
        jdbc.sql("""
                        insert into survey_link (code, round_id, questionnaire)
                        select code, round, :questionnaire from unnest(:codes, :rounds) as each (code, round)
                        on conflict do nothing
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("rounds", rounds.stream().map(Round::id).toArray(Long[]::new))
                .param("questionnaire", questionnaire.name())
                .update();
    }

    /** The round and questionnaire a link leads to. */
    Optional<Target> target(String code) {
        return jdbc.sql("select round_id, questionnaire from survey_link where code = :code")
                .param("code", code)
                .query((row, number) -> new Target(
                        code, row.getLong("round_id"), Questionnaire.valueOf(row.getString("questionnaire"))))
                .optional();
    }

    /** The links of an agency's round. */
    List<Target> links(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select l.code, l.round_id, l.questionnaire from survey_link l
                        join round r on r.id = l.round_id
                        where r.agency_code = :agency and r.id = :round order by array_position(array['IIT', 'EIT1', 'EIT2'], l.questionnaire)
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query((row, number) -> new Target(
                        row.getString("code"),
                        row.getLong("round_id"),
                        Questionnaire.valueOf(row.getString("questionnaire"))))
                .list();
    }

    record Target(String code, long round, Questionnaire questionnaire) {}
}
