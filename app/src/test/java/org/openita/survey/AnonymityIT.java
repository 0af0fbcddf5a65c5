package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.IntegrationTest;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with the whole database in hand, system columns included, tries to tell which code gave which answer. */
@IntegrationTest
class AnonymityIT {

    private static final int RESPONDENTS = 40;

    /** Guessing hits one of forty on average; more than eight by chance happens once in a million times. */
    private static final int CHANCE = 8;

    @Autowired
    ApplicationContext beans;

    SurveyFixture surveys;

    @Autowired
    Answers answers;

    @Autowired
    PostStore posts;

    @Autowired
    Mixing mixing;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void removeTheRound() {
        jdbc.sql("delete from round where agency_code = :agency and fiscal_year = :year")
                .param("agency", SurveyFixture.AGENCY.value())
                .param("year", SurveyFixture.YEAR.buddhist())
                .update();
    }

    @BeforeEach
    void readyTheFixture() {
        surveys = SurveyFixture.of(beans);
    }

    /** Codes and sheets in the order of their transactions, of their place on disk, and of their keys. */
    @ParameterizedTest
    @CsvSource({
        "c.xmin::text::bigint, a.xmin::text::bigint, false",
        "c.ctid, a.ctid, false",
        "c.place, a.ctid, false",
        "c.place, a.xmin::text::bigint, false",
        "c.hash, a.receipt, false",
        "c.xmin::text::bigint, a.xmin::text::bigint, true",
        "c.ctid, a.ctid, true",
        "c.place, a.ctid, true",
        "c.hash, a.id, true"
    })
    void noOrderOfCodesIsTheOrderOfAnswers(String codeOrder, String answerOrder, boolean mixed) {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var truth = answerAll(round);
        if (mixed) {
            posts.mix(round.id(), Questionnaire.IIT, 1);
        }
        var table = mixed ? "survey_sheet" : "survey_post";
        var codes = jdbc.sql("select encode(c.hash, 'hex') from survey_code c where c.round_id = :round order by "
                        + codeOrder)
                .param("round", round.id())
                .query((row, number) -> row.getString(1))
                .list();
        var sheets = jdbc.sql("select encode(a.choices, 'hex') from " + table + " a where a.round_id = :round order by "
                        + answerOrder)
                .param("round", round.id())
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(sheets).hasSize(RESPONDENTS).doesNotHaveDuplicates();
        assertThat(hits(codes, sheets, truth)).isLessThan(CHANCE);
        assertThat(hits(codes, sheets.reversed(), truth)).isLessThan(CHANCE);
    }

    @Test
    void whichCodesWereUsedIsOneRowThatTellsNoOrder() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        answerAll(round);
        assertThat(jdbc.sql("select count(distinct xmin::text) from survey_code where round_id = :round")
                        .param("round", round.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from survey_code_use where round_id = :round")
                        .param("round", round.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onceMixedNothingJoinsSheetReceiptAndRemark() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        answerAll(round);
        posts.mix(round.id(), Questionnaire.IIT, 1);
        for (var table : List.of("survey_sheet", "survey_receipt", "survey_remark")) {
            assertThat(jdbc.sql("select count(distinct xmin::text) from " + table + " where round_id = :round")
                            .param("round", round.id())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(1);
        }
        assertThat(columnsShared()).containsExactlyInAnyOrder("round_id", "questionnaire");
    }

    @Test
    void fewAnswersWaitUntilTheyAreNotAlone() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        answerAll(round);
        posts.mix(round.id(), Questionnaire.IIT, RESPONDENTS + 1);
        assertThat(jdbc.sql("select count(*) from survey_sheet where round_id = :round")
                        .param("round", round.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void answersArePartedWhileTheRoundIsOpenAndStillCounted() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        answerAll(round);
        mixing.mix();
        assertThat(jdbc.sql("select count(*) from survey_post where round_id = :round")
                        .param("round", round.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(posts.byDay(SurveyFixture.AGENCY, round.id()).getFirst().answers())
                .isEqualTo(RESPONDENTS);
    }

    private List<String> columnsShared() {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_name in ('survey_sheet', 'survey_receipt') and column_name <> 'id'
                        group by column_name having count(*) = 2
                        """).query((row, number) -> row.getString(1)).list();
    }

    /** People come in an order of chance, each with a code and an answer of their own; gives who answered what. */
    private Map<String, String> answerAll(Round round) {
        var link = surveys.link(round, Questionnaire.IIT);
        var codes = new ArrayList<>(surveys.codes(round, RESPONDENTS));
        Collections.shuffle(codes, new Random(2568));
        var truth = new HashMap<String, String>();
        var length = answers.questions(link).count();
        for (int who = 0; who < RESPONDENTS; who++) {
            var choices = new byte[length];
            choices[0] = (byte) (who / 5 + 1);
            choices[1] = (byte) (who % 5 + 1);
            var token = answers.read(link, answers.start(link)).orElseThrow();
            answers.answer(link, token, Optional.of(codes.get(who)), new Sheet(choices, new byte[3]), "r" + who);
            truth.put(hex(codes.get(who).hash()), hex(choices));
        }
        return truth;
    }

    private static int hits(List<String> codes, List<String> sheets, Map<String, String> truth) {
        var hits = 0;
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).equals(truth.get(codes.get(i)))) {
                hits++;
            }
        }
        return hits;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
