package org.openita.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Actor;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.openita.survey.SurveyLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Transactional
class CodeLettersIT {

    private static final AgencyCode TAK = new AgencyCode("tak-pao");
    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final Pattern LINK = Pattern.compile("/s/[2-9a-z]+\\?code=([2-9a-z-]+)");

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rounds rounds;

    @Autowired
    CodeLetters codes;

    @Autowired
    CodeLetterStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PostOffice post;
    Round round;

    @BeforeEach
    void openARound() {
        post = new PostOffice(beans);
        round = open(StaffAnswer.BY_CODE);
    }

    @AfterEach
    void closeThePost() {
        post.close();
    }

    @Test
    void everyAddressGetsACodeOfItsOwnAndNothingStaysOfIt() throws Exception {
        var addresses = IntStream.range(0, 12)
                .mapToObj("staff%d@example.org"::formatted)
                .toList();
        codes.queue(Actor.SYSTEM, round, addresses);
        sending(post.letters()).send(clock);

        var sent = post.sent();
        assertThat(sent).hasSize(12);
        assertThat(sent).allMatch(letter -> letter.subject().contains("องค์การบริหารส่วนจังหวัดตาก"));
        var links = sent.stream()
                .flatMap(letter -> LINK.matcher(letter.text())
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .toList();
        assertThat(links).hasSize(12).doesNotHaveDuplicates();
        assertThat(codes.progress(round)).isEqualTo(new CodeLetterPage.Progress(0, 12, List.of()));
        assertThat(everythingInTheDatabase()).doesNotContain("staff3@example.org");
    }

    @Test
    void sendingTwiceSendsNobodyASecondCodeAndAMailServerThatIsAwayLosesNothing() throws Exception {
        codes.queue(Actor.SYSTEM, round, List.of("a@example.org", "b@example.org"));
        sending(post.lost()).send(clock);
        assertThat(codes.progress(round).waiting()).isEqualTo(2);

        sending(post.letters()).send(clock);
        sending(post.letters()).send(clock);
        assertThat(post.sent()).hasSize(2);
    }

    @Test
    void whatIsRefusedAgainAndAgainIsShownUntilTheRoundCloses() {
        codes.queue(Actor.SYSTEM, round, List.of("nobody@example.org"));
        for (int time = 0; time < 4; time++) {
            sending(post.lost()).send(clock);
        }
        assertThat(codes.progress(round).refused()).containsExactly("nobody@example.org");

        rounds.close(Actor.SYSTEM, round);
        assertThat(everythingInTheDatabase()).doesNotContain("nobody@example.org");
    }

    @Test
    void faultyLinesAreNamedAndNothingTypedIsLost() {
        jdbc.sql("update round set staff_answer = 'BY_CODE' where id = :id")
                .param("id", round.id())
                .update();
        var sent = send("a@example.org\nสมชาย", "send");
        assertThat(sent).hasStatus(422);
        assertThat(page(sent).select("#addresses").val()).contains("สมชาย");
        assertThat(store.progress(TAK, round).waiting()).isZero();
    }

    @Test
    void whereNoMailIsSentThePageSaysSoAndTakesNoAddress() {
        var sent = send("a@example.org", "send");
        assertThat(sent).hasStatusOk();
        assertThat(page(sent).select("main").text()).contains("ต้องตั้งค่าเครื่องส่งอีเมล");
        assertThat(store.progress(TAK, round).waiting()).isZero();
    }

    @Test
    void aRoundThatEverybodyAnswersByTheLinkSendsNoCodes() {
        jdbc.sql("update round set staff_answer = 'BY_LINK' where id = :id")
                .param("id", round.id())
                .update();
        var byLink = rounds.find(TAK, YEAR).orElseThrow();
        assertThatThrownBy(() -> codes.queue(Actor.SYSTEM, byLink, List.of("a@example.org")))
                .isInstanceOf(Refused.class);
    }

    private CodeSending sending(Letters letters) {
        return new CodeSending(
                store, beans.getBean(SurveyLinks.class), rounds, letters, beans.getBean(TransactionTemplate.class));
    }

    private Round open(StaffAnswer way) {
        var today = LocalDate.now(clock);
        var calendar = new Calendar(today, today.plusDays(9), today.plusDays(20), today.plusDays(30));
        var framework = rounds.frameworks().stream()
                .filter(each -> each.year().equals(YEAR))
                .findFirst()
                .orElseThrow();
        var prepared = rounds.prepare(Actor.SYSTEM, TAK, framework, new RoundPlan(calendar, Optional.of(120), way));
        rounds.open(Actor.SYSTEM, prepared);
        return rounds.find(TAK, YEAR).orElseThrow();
    }

    /** Every row of every table, as text. */
    private String everythingInTheDatabase() {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        var all = new StringBuilder();
        for (var table : tables) {
            jdbc.sql("select t::text from \"%s\" t".formatted(table))
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private MvcTestResult send(String addresses, String wish) {
        return mvc.post()
                .uri(round.address() + "/mail")
                .param("addresses", addresses)
                .param("do", wish)
                .with(actingAs(Role.OFFICER, TAK.value()))
                .with(csrf())
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
