package org.openita.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The ways in which real browsers and real people come to a survey and go through it. */
@IntegrationTest
@Transactional
class AnswerWaysIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Rounds rounds;

    SurveyFixture surveys;
    Round round;
    SurveyLink link;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_CODE);
        link = surveys.link(round, Questionnaire.EIT1);
    }

    @Test
    void whoeverKeepsNoCookiesCanAnswerInTheirLanguage() {
        var fields = surveys.filled(link);
        fields.put("spoken", "en");
        assertThat(page(send(link, fields)).select("h1").text()).isEqualTo("Thank you for your answers");
    }

    @Test
    void whatSaysThatItComesFromAnotherSiteIsRefused() {
        for (var site : new String[] {"cross-site", "same-site"}) {
            assertThat(post(link, surveys.filled(link)).header("Sec-Fetch-Site", site))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        for (var origin : new String[] {"https://example.org", "null", "http://localhost.example.org"}) {
            assertThat(post(link, surveys.filled(link)).header("Origin", origin))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void whatSaysThatItIsOursIsTaken() {
        assertThat(post(link, surveys.filled(link)).header("Sec-Fetch-Site", "same-origin"))
                .hasStatusOk();
        assertThat(post(link, surveys.filled(link)).header("Origin", "http://localhost"))
                .hasStatusOk();
    }

    @Test
    void screensMayBeKeptForTheWayBackAndTheThanksMayNot() {
        assertThat(mvc.get().uri(link.address())).hasHeader("Cache-Control", "private, no-cache");
        var fields = surveys.filled(link);
        fields.put("step", "1");
        fields.put("do", "next");
        assertThat(send(link, fields)).hasHeader("Cache-Control", "private, no-cache");
        assertThat(send(link, surveys.filled(link)))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Clear-Site-Data", "\"cache\"");
    }

    @Test
    void whoeverWentBackByTheBrowserFindsWhatWasAnsweredOnLaterScreens() {
        var fields = surveys.filled(link);
        fields.put("step", "2");
        fields.put("do", "next");
        var kept = draft(send(link, fields));
        var first = Map.of("token", fields.getOrDefault("token", ""), "agrees", "yes", "step", "0", "do", "next");
        assertThat(chosen(send(link, first, kept)))
                .isEqualTo(surveys.filled(link).size() - 3);
        assertThat(chosen(send(link, first))).isZero();
    }

    @Test
    void whatIsFilledInNextAtTheSameDeviceKnowsNothingOfWhatWasBefore() {
        var fields = surveys.filled(link);
        fields.put("step", "2");
        fields.put("do", "next");
        var kept = draft(send(link, fields));
        var next = Map.of("token", surveys.filled(link).getOrDefault("token", ""), "agrees", "yes", "step", "0");
        assertThat(chosen(send(link, next, kept))).isZero();
        assertThat(draft(send(link, surveys.filled(link), kept)).getMaxAge()).isZero();
    }

    private static Cookie draft(MvcTestResult result) {
        return Optional.ofNullable(result.getResponse().getCookie("draft")).orElseThrow();
    }

    private static int chosen(MvcTestResult result) {
        return page(result)
                .select("input[type=hidden][name^=q], input[name^=q][checked]")
                .size();
    }

    @Test
    void theOtherLanguageShowsTheSameScreenWithAllThatWasChosen() {
        var fields = surveys.filled(link);
        fields.remove("do");
        fields.put("step", "2");
        fields.put("spoken", "th");
        fields.put("language", "en");
        var shown = send(link, fields);
        assertThat(shown).hasStatusOk().cookies().hasValue("language", "en");
        assertThat(page(shown).select(".survey-progress").text()).startsWith("Screen 2");
        assertThat(chosen(shown)).isEqualTo(surveys.filled(link).size() - 3);
    }

    @Test
    void theThanksInTheOtherLanguageShowTheSameReceipt() {
        var fields = surveys.filled(link);
        var receipt = page(send(link, fields)).select(".survey-receipt").text();
        var again = page(send(link, Map.of("token", fields.getOrDefault("token", ""), "language", "en")));
        assertThat(again.select("h1").text()).isEqualTo("Thank you for your answers");
        assertThat(again.select(".survey-receipt").text()).isEqualTo(receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/", "%S", "%S/"})
    void anAddressInCapitalsOrWithASlashAtItsEndLeadsToTheSurvey(String written) {
        var address = "/s/" + written.formatted(link.code());
        assertThat(Reading.page(mvc, address).select("form.survey").attr("action"))
                .isEqualTo(link.address());
        assertThat(mvc.post().uri(address).params(form(surveys.filled(link)))).hasStatusOk();
    }

    @Test
    void aLinkWithAUsedCodeSaysSoAtOnce() {
        var staff = surveys.link(round, Questionnaire.IIT);
        var code = surveys.codes(round, 1).getFirst();
        var address = staff.address() + "?code=" + code.value();
        assertThat(Reading.page(mvc, address).select(".problem")).isEmpty();
        var fields = surveys.filled(staff);
        fields.put("code", code.value());
        assertThat(send(staff, fields)).hasStatusOk();
        assertThat(Reading.page(mvc, address).select("#code-problem").text()).contains("ใช้ไปแล้ว");
    }

    @Test
    void aCodeThatIsRefusedAtTheEndIsAskedForAgainBesideAllThatWasFilledIn() {
        var staff = surveys.link(round, Questionnaire.IIT);
        var fields = surveys.filled(staff);
        fields.put("code", "2222-2222-2222");
        fields.put("remark", "ขอบคุณ");
        var shown = send(staff, fields);
        assertThat(shown).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = page(shown);
        assertThat(page.select("#code-problem").text()).contains("รหัสไม่ถูกต้อง");
        assertThat(page.select("input[name=code]"))
                .singleElement()
                .satisfies(code -> assertThat(code.attr("type")).isEqualTo("text"));
        assertThat(page.select("#remark").text()).isEqualTo("ขอบคุณ");
        assertThat(page.select("button[value=send]")).hasSize(1);
        assertThat(chosen(shown))
                .isEqualTo(surveys.questions(round, Questionnaire.IIT).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s–%s—%s", "%s\u2011%s\u2212%s", "\u200b%s \u00a0%s\ufeff%s\u200d", "%S-%S-%S"})
    void whatStandsBetweenTheLettersOfACodeDoesNotMatter(String written) {
        var code = OneTimeCode.random();
        var parts = code.readable().split("-", 3);
        assertThat(OneTimeCode.typed(written.formatted(parts[0], parts[1], parts[2])))
                .contains(code);
    }

    @Test
    void wrongCodesForOneLinkKeepNobodyFromAnother() {
        var staff = surveys.link(round, Questionnaire.IIT);
        var assessed = surveys.link(round, Questionnaire.EIT2);
        var last = wrong(staff);
        for (int tries = 0; tries < 25; tries++) {
            last = wrong(staff);
        }
        assertThat(last).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(page(last).select("form.survey")).hasSize(1);
        assertThat(wrong(assessed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult wrong(SurveyLink link) {
        var fields = surveys.filled(link);
        fields.put("code", OneTimeCode.random().value());
        return post(link, fields)
                .with(from -> {
                    from.setRemoteAddr("192.0.2.77");
                    return from;
                })
                .exchange();
    }

    @Test
    void aFormThatIsNotOursShowsThatTheRoundIsClosed() {
        var fields = surveys.filled(link);
        rounds.close(SurveyFixture.OFFICER, round);
        fields.put("token", "forged");
        assertThat(send(link, fields)).hasStatus(HttpStatus.GONE).bodyText().contains("ปิดรับคำตอบแล้ว");
    }

    @Test
    void theThanksTellThatNothingCanBeChanged() {
        assertThat(page(send(link, surveys.filled(link))).select("main").text()).contains("แก้ไขหรือถอนคืนไม่ได้");
    }

    private MvcTestResult send(SurveyLink to, Map<String, String> fields, Cookie... cookies) {
        var request = post(to, fields);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private MockMvcRequestBuilder post(SurveyLink to, Map<String, String> fields) {
        return mvc.post().uri(to.address()).params(form(fields));
    }

    private static MultiValueMap<String, String> form(Map<String, String> fields) {
        return MultiValueMap.fromSingleValue(fields);
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
