package org.openita.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.platform.BuddhistDates;
import org.openita.round.Round.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ManyRoundsIT {

    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final AgencyCode TAK = new AgencyCode("tak-pao");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void oversightSeesHowManyItWouldBeBeforeAnyRoundIsOpened() {
        var preview = post("preview");
        assertThat(preview).hasStatusOk().bodyText().contains("จะเปิดรอบให้");
        assertThat(rounds.find(TAK, YEAR)).isEmpty();
    }

    @Test
    void everyAgencyWithoutARoundOfTheYearGetsOneWithItsLinks() {
        assertThat(post("open")).hasStatus(303);

        var opened = rounds.find(TAK, YEAR).orElseThrow();
        assertThat(opened.state()).isEqualTo(State.OPEN);
        assertThat(jdbc.sql("select count(*) from survey_link where round_id = :round")
                        .param("round", opened.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from round where fiscal_year = 2568 and agency_code = 'example-town'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        var list = Reading.page(mvc, "/rounds?year=2568&q=ตาก", actingAs(Role.OVERSIGHT));
        assertThat(list.select("tbody tr th").eachText()).contains("องค์การบริหารส่วนจังหวัดตาก");
    }

    @Test
    void agenciesWhoseResultIsPublicAreLeftOut() {
        assertThat(post("preview", "th-national-2567")).bodyText().contains("จะเปิดรอบให้ 0 หน่วยงาน");
        assertThat(post("open", "th-national-2567")).hasStatus(303);
        assertThat(rounds.find(TAK, new FiscalYear(2567))).isEmpty();
    }

    @Test
    void anAgencysOwnOfficerOpensNoOtherRoundsAndSeesNone() {
        assertThat(mvc.get().uri("/rounds").with(actingAs(Role.OFFICER, "tak-pao")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/rounds/new").with(actingAs(Role.OFFICER, "tak-pao")))
                .hasStatus(403);
    }

    @Test
    void theListIsThereAsAFile() {
        assertThat(mvc.get().uri("/rounds/rounds.csv?year=2568").with(actingAs(Role.OVERSIGHT)))
                .bodyText()
                .startsWith("\uFEFFcode,name,state,closes,IIT,IIT_minimum,EIT1,EIT1_minimum")
                .contains("example-town");
    }

    @Test
    void aRoundIsClosedAfterItsLastDayAndNotBefore() {
        var town = new AgencyCode("example-town");
        var round = rounds.find(town, YEAR).orElseThrow();
        var lastDay =
                round.calendar().closes().atTime(23, 0).atZone(clock.getZone()).toInstant();

        new ClosingByDate(rounds, Clock.fixed(lastDay, clock.getZone())).closeOverdue();
        assertThat(rounds.find(town, YEAR).orElseThrow().state()).isEqualTo(State.OPEN);

        new ClosingByDate(rounds, Clock.fixed(lastDay.plus(Duration.ofHours(2)), clock.getZone())).closeOverdue();
        assertThat(rounds.find(town, YEAR).orElseThrow().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aLastDayThatIsOverOpensNothing() {
        var sent = mvc.post()
                .uri("/rounds/new")
                .with(actingAs(Role.OVERSIGHT))
                .with(csrf())
                .param("framework", "th-national-2568")
                .param("opens", "1/1/2500")
                .param("closes", "2/1/2500")
                .param("explainUntil", "3/1/2500")
                .param("publishes", "4/1/2500")
                .param("do", "open")
                .exchange();
        assertThat(sent).hasStatus(422).bodyText().contains("วันสุดท้ายที่ตอบได้ผ่านไปแล้ว");
        assertThat(rounds.find(TAK, YEAR)).isEmpty();
    }

    private String day(int later) {
        return BuddhistDates.typed(LocalDate.now(clock).plusDays(later));
    }

    private MvcTestResult post(String what) {
        return post(what, "th-national-2568");
    }

    private MvcTestResult post(String what, String framework) {
        return mvc.post()
                .uri("/rounds/new")
                .with(actingAs(Role.OVERSIGHT))
                .with(csrf())
                .param("framework", framework)
                .param("opens", day(0))
                .param("closes", day(90))
                .param("explainUntil", day(120))
                .param("publishes", day(150))
                .param("staffAnswer", "BY_LINK")
                .param("do", what)
                .exchange();
    }
}
