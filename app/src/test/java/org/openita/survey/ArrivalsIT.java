package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers that come at the same moment share transactions; nobody may notice. */
@IntegrationTest
class ArrivalsIT {

    private static final int RESPONDENTS = 60;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    SurveyFixture surveys;
    Round round;
    SurveyLink link;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
        link = surveys.link(round, Questionnaire.EIT1);
    }

    @AfterEach
    void removeTheRound() {
        jdbc.sql("delete from round where id = :round")
                .param("round", round.id())
                .update();
    }

    @Test
    void everyAnswerOfManyAtOnceIsKeptOnceUnderItsOwnReceipt() {
        var receipts = new ConcurrentLinkedQueue<OneTimeCode>();
        try (var respondents = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, RESPONDENTS).forEach(each -> respondents.execute(() -> receipts.add(answer(token()))));
        }
        assertThat(new HashSet<>(receipts)).hasSize(RESPONDENTS);
        assertThat(kept())
                .containsExactlyInAnyOrderElementsOf(
                        receipts.stream().map(ArrivalsIT::hash).toList());
    }

    @Test
    void aFormThatIsSentManyTimesAtOnceIsOneAnswer() {
        var token = token();
        var receipts = new ConcurrentLinkedQueue<OneTimeCode>();
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, RESPONDENTS).forEach(each -> clicks.execute(() -> receipts.add(answer(token))));
        }
        assertThat(receipts).hasSize(RESPONDENTS).containsOnly(token.receipt());
        assertThat(kept()).containsExactly(hash(token.receipt()));
    }

    @Test
    void whatIsThankedForWhileTheRoundIsBeingClosedIsCountedAndTheRestIsRefused() {
        var thanked = new AtomicInteger();
        var refused = new ConcurrentLinkedQueue<RefusalCode>();
        try (var respondents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RESPONDENTS; i++) {
                respondents.execute(() -> {
                    try {
                        answer(token());
                        thanked.incrementAndGet();
                    } catch (Refused closed) {
                        refused.add(closed.code());
                    }
                });
                if (i == RESPONDENTS / 2) {
                    respondents.execute(this::closeWithoutScore);
                }
            }
        }
        assertThat(thanked.get() + refused.size()).isEqualTo(RESPONDENTS);
        assertThat(refused).allMatch(RefusalCode.SURVEY_CLOSED::equals);
        assertThat(kept()).hasSize(thanked.get());
    }

    /** As closing does, which takes the lock and holds it while it counts. */
    private void closeWithoutScore() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("update round set state = 'CLOSED' where id = :round")
                    .param("round", round.id())
                    .update();
            beans.getBean(PostStore.class).holdClosed(round.id());
        });
    }

    private StartToken token() {
        return answers.read(link, answers.start(link)).orElseThrow();
    }

    private OneTimeCode answer(StartToken token) {
        var questions = answers.questions(link);
        var sheet = new AnswerForm(surveys.filled(link)).sheet(link.questionnaire(), questions);
        return answers.answer(link, token, Optional.empty(), sheet, "");
    }

    private List<String> kept() {
        return jdbc.sql("""
                        select encode(receipt, 'hex') as hash from survey_post where round_id = :round
                        union all select encode(receipt, 'hex') from survey_receipt where round_id = :round
                        """)
                .param("round", round.id())
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    private static String hash(OneTimeCode receipt) {
        return HexFormat.of().formatHex(receipt.hash());
    }
}
