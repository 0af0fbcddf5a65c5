package org.openita.survey;

import static java.util.stream.Collectors.toSet;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.openita.agency.AgencyCode;
import org.openita.round.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers in the database: arriving whole, then mixed so that sheet, receipt and remark belong to nobody. */
@Repository
class PostStore {

    /** Tells these locks from others of the database. */
    private static final int LOCKS = 0x0517;

    private final JdbcClient jdbc;

    PostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the round from being closed until the transaction ends. */
    void holdOpen(long round) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:room, :round::int)")
                .param("room", LOCKS)
                .param("round", round)
                .query()
                .singleRow();
    }

    /** Keeps these rounds from being closed until the transaction ends; gives those that nobody is closing just now. */
    Set<Long> holdOpen(Set<Long> rounds) {
        return jdbc.sql("""
                        select round from unnest(:rounds::bigint[]) as each (round)
                        where pg_try_advisory_xact_lock_shared(:room, round::int)
                        """)
                .param("room", LOCKS)
                .param("rounds", rounds.toArray(Long[]::new))
                .query((row, number) -> row.getLong("round"))
                .set();
    }

    /** Waits until every answer that is coming in is kept, and lets no other begin. */
    void holdClosed(long round) {
        jdbc.sql("select pg_advisory_xact_lock(:room, :round::int)")
                .param("room", LOCKS)
                .param("round", round)
                .query()
                .singleRow();
    }

    /** Whether an answer with this receipt is here already. */
    boolean has(byte[] receipt) {
        return jdbc.sql("""
                        select exists (select from survey_post where receipt = :receipt)
                            or exists (select from survey_receipt where receipt = :receipt)
                        """).param("receipt", receipt).query(Boolean.class).single();
    }

    /** Adds an answer, once for each receipt. */
    void add(Post post) {
        jdbc.sql("""
                        insert into survey_post (receipt, round_id, questionnaire, answered_on, choices, traits, signs,
                                                 remark)
                        select :receipt, :round, :questionnaire, :day, :choices, :traits, :signs, :remark
                        where not exists (select from survey_receipt where receipt = :receipt)
                        on conflict do nothing
                        """)
                .param("receipt", post.receipt().hash())
                .param("round", post.round())
                .param("questionnaire", post.questionnaire().name())
                .param("day", post.day())
                .param("choices", post.sheet().choices())
                .param("traits", post.sheet().traits())
                .param("signs", post.signs())
                .param("remark", post.remark())
                .update();
    }

    /**
     * Adds answers that are not here yet and whose round takes answers on their day, as {@link Round#takesAnswers}; gives
     * the receipts of those that were added.
     */
    Set<OneTimeCode> addWhereOpen(List<Post> posts) {
        var added = jdbc.sql("""
                        insert into survey_post (receipt, round_id, questionnaire, answered_on, choices, traits, signs,
                                                 remark)
                        select p.* from unnest(:receipts::bytea[], :rounds::bigint[], :questionnaires::text[],
                                               :days::date[], :choices::bytea[], :traits::bytea[], :signs::int[],
                                               :remarks::text[]) as p (receipt, round_id, questionnaire, day)
                        join round r on r.id = p.round_id
                        where r.state = 'OPEN' and p.day between r.opens_on and r.closes_on
                          and not exists (select from survey_receipt s where s.receipt = p.receipt)
                        on conflict do nothing
                        returning receipt
                        """)
                .param("receipts", array(posts, post -> post.receipt().hash(), byte[][]::new))
                .param("rounds", array(posts, Post::round, Long[]::new))
                .param(
                        "questionnaires",
                        array(posts, post -> post.questionnaire().name(), String[]::new))
                .param("days", array(posts, post -> post.day().toString(), String[]::new))
                .param("choices", array(posts, post -> post.sheet().choices(), byte[][]::new))
                .param("traits", array(posts, post -> post.sheet().traits(), byte[][]::new))
                .param("signs", array(posts, Post::signs, Integer[]::new))
                .param("remarks", array(posts, Post::remark, String[]::new))
                .query((row, number) -> ByteBuffer.wrap(row.getBytes("receipt")))
                .set();
        return posts.stream()
                .map(Post::receipt)
                .filter(receipt -> added.contains(ByteBuffer.wrap(receipt.hash())))
                .collect(toSet());
    }

    private static <T> T[] array(List<Post> posts, Function<Post, T> value, IntFunction<T[]> array) {
        return posts.stream().map(value).toArray(array);
    }

    /**
     * Parts all answers that have arrived into sheets, receipts and remarks, each written in an order of its own, drawn
     * at random, in one transaction; fewer than {@code least} wait for others, lest few be told apart.
     */
    void mix(long round, Questionnaire questionnaire, int least) {
        jdbc.sql("""
                        with taken as (
                            delete from survey_post
                            where round_id = :round and questionnaire = :questionnaire
                              and (select count(*) from survey_post
                                   where round_id = :round and questionnaire = :questionnaire) >= :least
                            returning *),
                        sheets as (
                            insert into survey_sheet (round_id, questionnaire, answered_on, choices, traits, signs)
                            select round_id, questionnaire, answered_on, choices, traits, signs
                            from taken order by random()),
                        remarks as (
                            insert into survey_remark (round_id, questionnaire, remark)
                            select round_id, questionnaire, remark from taken where remark <> '' order by random())
                        insert into survey_receipt (receipt, round_id, questionnaire)
                        select receipt, round_id, questionnaire from taken order by receipt
                        """)
                .param("round", round)
                .param("questionnaire", questionnaire.name())
                .param("least", least)
                .update();
    }

    /** Where at least so many answers wait to be parted. */
    List<Waiting> waiting(int least) {
        return jdbc.sql("""
                        select round_id, questionnaire from survey_post
                        group by round_id, questionnaire having count(*) >= :least
                        """)
                .param("least", least)
                .query((row, number) ->
                        new Waiting(row.getLong("round_id"), Questionnaire.valueOf(row.getString("questionnaire"))))
                .list();
    }

    /** How many answers came on each day, oldest first. */
    List<DayCount> byDay(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select a.questionnaire, a.answered_on, count(*) as answers
                        from (select round_id, questionnaire, answered_on from survey_post
                              union all select round_id, questionnaire, answered_on from survey_sheet) a
                        join round r on r.id = a.round_id
                        where r.agency_code = :agency and r.id = :round
                        group by a.questionnaire, a.answered_on order by a.answered_on, a.questionnaire
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query((row, number) -> new DayCount(
                        Questionnaire.valueOf(row.getString("questionnaire")),
                        row.getObject("answered_on", LocalDate.class),
                        row.getLong("answers")))
                .list();
    }

    /** Whether an answer of the round with this receipt is among the parted ones. */
    boolean isCounted(long round, byte[] receipt) {
        return jdbc.sql("""
                        select exists (select from survey_receipt where round_id = :round and receipt = :receipt)
                        """)
                .param("round", round)
                .param("receipt", receipt)
                .query(Boolean.class)
                .single();
    }

    /** An answer as it arrives. */
    record Post(
            OneTimeCode receipt,
            long round,
            Questionnaire questionnaire,
            LocalDate day,
            Sheet sheet,
            int signs,
            String remark) {}

    /** A questionnaire of a round with answers that are still whole. */
    record Waiting(long round, Questionnaire questionnaire) {}

    /** The answers of a day. */
    record DayCount(Questionnaire questionnaire, LocalDate day, long answers) {}
}
