package org.openita.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One-time codes in the database. Which were used is one row of bits for a whole round: whoever reads it learns neither
 * when a code was used nor in which transaction, so nothing leads from a code to an answer.
 */
@Repository
class CodeStore {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds codes, their places drawn at random among the new ones. */
    void add(long round, Questionnaire questionnaire, List<byte[]> hashes) {
        jdbc.sql("""
                        insert into survey_code_use (round_id, questionnaire, used) values (:round, :questionnaire, '')
                        on conflict do nothing
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .update();
        var first = count(round, questionnaire);
        var shuffled = new ArrayList<>(hashes);
        Collections.shuffle(shuffled);
        for (int from = 0; from < shuffled.size(); from += BATCH) {
            var batch = shuffled.subList(from, Math.min(from + BATCH, shuffled.size()));
            var begin = first + from;
            jdbc.sql("""
                            insert into survey_code (round_id, questionnaire, hash, place)
                            select :round, :questionnaire, hash, place
                            from unnest(:hashes::bytea[], :places::int[]) as each (hash, place)
                            """)
                    .param("round", round)
                    .param("questionnaire", questionnaire.name())
                    .param("hashes", batch.toArray(byte[][]::new))
                    .param(
                            "places",
                            IntStream.range(begin, begin + batch.size()).boxed().toArray(Integer[]::new))
                    .update();
        }
        jdbc.sql("""
                        update survey_code_use
                        set used = used || decode(repeat('00', :bytes - length(used)), 'hex')
                        where round_id = :round and questionnaire = :questionnaire and length(used) < :bytes
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .param("bytes", Math.ceilDiv(first + shuffled.size(), Byte.SIZE))
                .update();
    }

    /** How many there are, and the lock that lets only one add at a time. */
    private int count(long round, Questionnaire questionnaire) {
        jdbc.sql("""
                        select true from survey_code_use
                        where round_id = :round and questionnaire = :questionnaire for update
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .query(Boolean.class)
                .single();
        return jdbc.sql("""
                        select count(*) from survey_code where round_id = :round and questionnaire = :questionnaire
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .query(Integer.class)
                .single();
    }

    /** Whether the code exists and was not used. */
    boolean isFresh(long round, Questionnaire questionnaire, byte[] hash) {
        return jdbc.sql("""
                        select exists (
                            select from survey_code c
                            join survey_code_use u using (round_id, questionnaire)
                            where c.round_id = :round and c.questionnaire = :questionnaire and c.hash = :hash
                              and get_bit(u.used, c.place) = 0)
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Whether the code exists, used or not. */
    boolean exists(long round, Questionnaire questionnaire, byte[] hash) {
        return jdbc.sql("""
                        select exists (
                            select from survey_code
                            where round_id = :round and questionnaire = :questionnaire and hash = :hash)
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Uses a code; false where there is no such code or it was used. */
    boolean use(long round, Questionnaire questionnaire, byte[] hash) {
        return jdbc.sql("""
                        update survey_code_use u set used = set_bit(u.used, c.place, 1)
                        from survey_code c
                        where c.round_id = :round and c.questionnaire = :questionnaire and c.hash = :hash
                          and u.round_id = c.round_id and u.questionnaire = c.questionnaire
                          and get_bit(u.used, c.place) = 0
                        """)
                        .param("round", round)
                        .param("questionnaire", questionnaire.name())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** How many codes there are and how many were used. */
    CodeUse uses(long round, Questionnaire questionnaire) {
        return jdbc.sql("""
                        select (select count(*) from survey_code c
                                where c.round_id = u.round_id and c.questionnaire = u.questionnaire) as codes,
                               bit_count(u.used) as used
                        from survey_code_use u where u.round_id = :round and u.questionnaire = :questionnaire
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .query((row, number) -> new CodeUse(row.getInt("codes"), row.getInt("used")))
                .optional()
                .orElse(new CodeUse(0, 0));
    }
}
