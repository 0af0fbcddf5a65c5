package org.openita.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Actor;
import org.openita.access.Colleagues;
import org.openita.access.Role;
import org.openita.agency.AgencySearch;
import org.openita.audit.AuditTrail;
import org.openita.framework.FiscalYear;
import org.openita.round.Rounds;
import org.openita.survey.NationMonitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The fictional municipality's open round has a minimum of 30 staff and nobody's answer. */
@IntegrationTest
@Transactional
class RoundRemindersIT {

    private static final FiscalYear YEAR = new FiscalYear(2568);

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoundReminders reminders;

    @Autowired
    RoundReminderStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PostOffice post;

    @BeforeEach
    void openThePost() {
        post = new PostOffice(beans);
    }

    @AfterEach
    void closeThePost() {
        post.close();
    }

    @Test
    void oversightRemindsTheOfficersOfThoseThatAreBehindOnceADay() throws Exception {
        assertThat(reminders.remind(Actor.SYSTEM, YEAR, AgencySearch.ALL)).isEqualTo(1);
        assertThat(reminders.remind(Actor.SYSTEM, YEAR, AgencySearch.ALL)).isZero();

        sending(post.letters()).send(clock);
        sending(post.letters()).send(clock);

        var letters = post.sent();
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().to()).contains("officer@example-town.example");
        assertThat(letters.getFirst().text())
                .contains("เทศบาลเมืองตัวอย่าง", "https://ita.example.org/agencies/example-town/rounds/2568", "fewer");
        var page = Reading.page(mvc, "/rounds/2568/reminders", actingAs(Role.OVERSIGHT));
        assertThat(page.select("tbody tr").text()).contains("เทศบาลเมืองตัวอย่าง");
        assertThat(page.select("tbody td").eachText().getLast()).isNotEqualTo("–");
    }

    @Test
    void whereTheMailServerIsAwayItIsTriedAgainAndNotForEver() throws Exception {
        reminders.remind(Actor.SYSTEM, YEAR, AgencySearch.ALL);
        var lost = sending(post.lost());
        lost.send(clock);
        sending(post.letters()).send(clock);
        assertThat(post.sent()).hasSize(1);

        jdbc.sql("update round_reminder set sent_at = null, tries = 29").update();
        lost.send(clock);
        sending(post.letters()).send(clock);
        assertThat(post.sent()).as("it was tried often enough").hasSize(1);
    }

    @Test
    void aWeekBeforeTheLastDayTheyAreRemindedByThemselves() {
        var closes = jdbc.sql("select closes_on from round where agency_code = 'example-town' and fiscal_year = 2568")
                .query(LocalDate.class)
                .single();
        on(closes.minusDays(8)).remindBeforeTheEnd();
        assertThat(store.lastEverywhere(YEAR)).isEmpty();

        on(closes.minusDays(7)).remindBeforeTheEnd();
        assertThat(store.lastEverywhere(YEAR).values()).containsExactly(closes.minusDays(7));
        on(closes.minusDays(2)).remindBeforeTheEnd();
        assertThat(store.lastEverywhere(YEAR).values()).containsExactly(closes.minusDays(2));
    }

    @Test
    void anAgencysOfficerRemindsNobody() {
        assertThat(mvc.get().uri("/rounds/2568/reminders").with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(403);
    }

    private RoundReminders on(LocalDate day) {
        var now = Clock.fixed(day.atTime(9, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
        return new RoundReminders(beans.getBean(NationMonitor.class), store, beans.getBean(AuditTrail.class), now);
    }

    private ReminderSending sending(Letters letters) {
        return new ReminderSending(store, beans.getBean(Rounds.class), beans.getBean(Colleagues.class), letters);
    }
}
