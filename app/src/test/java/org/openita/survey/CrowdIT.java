package org.openita.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Many answers from one network. */
@IntegrationTest
@Transactional
class CrowdIT {

    private static final String ADDRESS = "203.0.113.77";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Answers answers;

    @Autowired
    AnswerLimits limits;

    @Autowired
    Clock clock;

    SurveyFixture surveys;
    Round round;
    SurveyLink link;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
        link = surveys.link(round, Questionnaire.EIT1);
    }

    @Test
    void beyondTheUsualANetworkIsAskedForWorkAndItsAnswersAreKeptAfterIt() {
        crowd();
        var fields = surveys.filled(link);
        fields.put("remark", "ขอบคุณ");
        var asked = send(fields);
        assertThat(asked).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        var page = page(asked);
        assertThat(page.select("#remark").text()).isEqualTo("ขอบคุณ");
        assertThat(page.select("input[type=hidden][name^=q]"))
                .hasSize(answers.questions(link).count());
        var work = page.select("[data-proof]");
        assertThat(work.attr("data-proof")).isEqualTo(Proof.challenge(fields.getOrDefault("token", "")));
        assertThat(work.attr("data-bits")).isEqualTo(Integer.toString(limits.proofBits()));

        fields.put("proof", ProofTest.work(fields.getOrDefault("token", ""), limits.proofBits()));
        assertThat(send(fields)).hasStatusOk();
        var another = surveys.filled(link);
        another.put("proof", fields.getOrDefault("proof", ""));
        assertThat(send(another)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void withoutScriptsAMinuteOfWaitingDoes() {
        crowd();
        var fields = surveys.filled(link);
        fields.put("waited", page(send(fields)).select("input[name=waited]").attr("value"));
        assertThat(send(fields)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        fields.put(
                "waited",
                SignedWait.since(
                        clock.instant().minus(SignedWait.LEAST), answers.key(), fields.getOrDefault("token", "")));
        assertThat(send(fields)).hasStatusOk();
        assertThat(send(fields)).as("once more").hasStatusOk();
    }

    /** The usual number of answers came from the network already. */
    private void crowd() {
        var crowd = beans.getBean(Crowd.class);
        var sender = new Sender(ADDRESS, ADDRESS);
        for (int each = 0; each < limits.beforeProof(); each++) {
            assertThat(crowd.holdsBack(sender, link, new AnswerForm(Map.of()))).isEmpty();
        }
    }

    @Test
    void codesAreProofEnoughAndOtherNetworksAreNotHeldBack() {
        var coded = surveys.link(round, Questionnaire.EIT2);
        var crowd = new Crowd(answers, new AnswerLimits(1, 1, 3, 16), clock);
        var form = new AnswerForm(surveys.filled(link));
        assertThat(crowd.holdsBack(new Sender("a", "a"), coded, form)).isEmpty();
        assertThat(crowd.holdsBack(new Sender("a", "a"), coded, form)).isEmpty();
        assertThat(crowd.holdsBack(new Sender("b", "b"), link, form)).isEmpty();
        assertThat(crowd.holdsBack(new Sender("c", "c"), link, form)).isEmpty();
        assertThat(crowd.holdsBack(new Sender("c", "c"), link, form))
                .hasValueSatisfying(problem -> assertThat(problem.message()).isEqualTo(Crowd.BUSY));
    }

    @Test
    void beyondWhatAnyHallSendsANetworkIsToldWhenToTryAgain() {
        var crowd = new Crowd(answers, new AnswerLimits(1, 9, 2, 1), clock);
        var form = new AnswerForm(surveys.filled(link));
        var sender = new Sender(ADDRESS, ADDRESS);
        assertThat(crowd.holdsBack(sender, link, form)).isEmpty();
        assertThat(crowd.holdsBack(sender, link, form)).isEmpty();
        assertThat(crowd.holdsBack(sender, link, form)).hasValueSatisfying(problem -> {
            assertThat(problem.message()).isEqualTo(Crowd.FULL);
            assertThat(problem.args()).containsExactly(60L);
        });
    }

    private MvcTestResult send(Map<String, String> fields) {
        return mvc.post()
                .uri(link.address())
                .params(MultiValueMap.fromSingleValue(fields))
                .with(from -> {
                    from.setRemoteAddr(ADDRESS);
                    return from;
                })
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
