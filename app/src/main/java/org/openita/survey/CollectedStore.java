package org.openita.survey;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openita.round.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that come many at a time, in the database. */
@Repository
class CollectedStore {

    private final JdbcClient jdbc;

    CollectedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds answers of one questionnaire, once for each receipt and in an order of chance; gives how many were new. */
    int add(long round, Questionnaire questionnaire, LocalDate day, List<Written> answers) {
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled);
        return jdbc.sql("""
                        insert into survey_post (receipt, round_id, questionnaire, answered_on, choices, traits, signs,
                                                 remark)
                        select receipt, :round, :questionnaire, :day, choices, traits, 0, remark
                        from unnest(:receipts::bytea[], :choices::bytea[], :traits::bytea[], :remarks::text[])
                            as each (receipt, choices, traits, remark)
                        where not exists (select from survey_receipt r where r.receipt = each.receipt)
                        on conflict do nothing
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .param("day", day)
                .param("receipts", bytes(shuffled, each -> each.receipt().hash()))
                .param("choices", bytes(shuffled, each -> each.sheet().choices()))
                .param("traits", bytes(shuffled, each -> each.sheet().traits()))
                .param("remarks", shuffled.stream().map(Written::remark).toArray(String[]::new))
                .update();
    }

    /** Those of the receipts' hashes, in hexadecimal, that belong to an answer of the round. */
    Set<String> kept(long round, Collection<OneTimeCode> receipts) {
        return Set.copyOf(jdbc.sql("""
                        select receipt from survey_post where round_id = :round and receipt = any(:receipts)
                        union select receipt from survey_receipt where round_id = :round and receipt = any(:receipts)
                        """)
                .param("round", round)
                .param("receipts", receipts.stream().map(OneTimeCode::hash).toArray(byte[][]::new))
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes("receipt")))
                .list());
    }

    /** How many answers each of the rounds has; rounds without any are left out. */
    Map<Long, Long> counts(Collection<Round> rounds, Questionnaire questionnaire) {
        return jdbc
                .sql("""
                        select a.round_id, count(*) as answers
                        from (select round_id, questionnaire from survey_post
                              union all select round_id, questionnaire from survey_sheet) a
                        where a.round_id = any(:rounds) and a.questionnaire = :questionnaire
                        group by a.round_id
                        """)
                .param("rounds", rounds.stream().map(Round::id).toArray(Long[]::new))
                .param("questionnaire", questionnaire.name())
                .query((row, number) -> Map.entry(row.getLong("round_id"), row.getLong("answers")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static byte[][] bytes(List<Written> answers, Function<Written, byte[]> part) {
        return answers.stream().map(part).toArray(byte[][]::new);
    }

    /** An answer that somebody wrote down. */
    record Written(OneTimeCode receipt, Sheet sheet, String remark) {}
}
