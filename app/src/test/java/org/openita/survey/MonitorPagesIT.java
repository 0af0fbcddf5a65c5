package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class MonitorPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Rounds rounds;

    @Autowired
    CodeStore codes;

    SurveyFixture surveys;

    @BeforeEach
    void readyTheFixture() {
        surveys = SurveyFixture.of(beans);
    }

    @Test
    void theInvitationHoldsTheWholeAddressAndTheLastDay() {
        var round = surveys.open(StaffAnswer.BY_LINK);
        var link = surveys.link(round, Questionnaire.EIT1);
        var invitation = monitor(round).select("#invitation-EIT1").text();
        assertThat(invitation)
                .containsPattern("https?://[^/ ]+" + link.address())
                .contains("องค์การบริหารส่วนจังหวัดตาก");
        assertThat(invitation).doesNotContain("{");
        assertThat(monitor(round).select("#invitation-EIT2")).isEmpty();
    }

    @Test
    void aClosedRoundLeadsToItsResultAndGivesNothingOutAnyMore() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        rounds.close(SurveyFixture.OFFICER, round);
        var closed = rounds.find(SurveyFixture.AGENCY, SurveyFixture.YEAR).orElseThrow();

        var page = monitor(closed);
        assertThat(page.select("a[href^=/s/], img[src$=.svg], textarea, form[action$=/codes]"))
                .isEmpty();
        assertThat(page.select(".actions a").eachAttr("href"))
                .contains("/agencies/tak-pao/results/2568", "/agencies/tak-pao/results/2568/answers");
        assertThat(page.select("details.by-day").hasAttr("open")).isFalse();
        assertThat(send(closed, "/codes", "5")).hasStatus(410);
        assertThat(send(closed, "/cards.pdf", "5")).hasStatus(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "0", "5001", "1e3"})
    void aNumberOfCodesThatIsNoneIsAProblemOfItsFieldAndMakesNoCode(String count) {
        var round = surveys.open(StaffAnswer.BY_CODE);
        var sent = send(round, "/codes", count);
        assertThat(sent).hasStatus(422);
        var page = page(sent);
        assertThat(page.select("#count-problem").text()).contains("5,000");
        assertThat(page.select("#count").val()).isEqualTo(count);

        var back = send(round, "/cards.pdf", count);
        assertThat(back).hasStatus(303);
        var shown = mvc.get()
                .uri(URI.create(back.getResponse().getRedirectedUrl()))
                .with(actingAs(Role.OFFICER, SurveyFixture.AGENCY.value()))
                .exchange();
        assertThat(page(shown).select("#count").val()).isEqualTo(count);
        assertThat(codes.uses(round.id(), Questionnaire.IIT)).isEqualTo(new CodeUse(0, 0));
    }

    @Test
    void thaiDigitsAndCommasAreANumberOfCodes() {
        var round = surveys.open(StaffAnswer.BY_CODE);
        assertThat(page(send(round, "/codes", "๑๒")).select(".survey-cards li")).hasSize(12);
        assertThat(page(send(round, "/codes", "1,000")).select(".survey-cards li"))
                .hasSize(1_000);
    }

    @Test
    void thereAreNoCodesWhereEverybodyAnswersByTheLink() {
        var round = surveys.open(StaffAnswer.BY_LINK);
        assertThat(send(round, "/codes", "5")).hasStatus(404);
        assertThat(send(round, "/cards.pdf", "5")).hasStatus(404);
    }

    private Document monitor(Round round) {
        return Reading.page(mvc, round.address(), actingAs(Role.OFFICER, SurveyFixture.AGENCY.value()));
    }

    private MvcTestResult send(Round round, String path, String count) {
        return mvc.post()
                .uri(round.address() + path)
                .param("count", count)
                .with(actingAs(Role.OFFICER, SurveyFixture.AGENCY.value()))
                .with(csrf())
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
