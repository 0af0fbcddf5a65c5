package org.openita.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.ActingAs;
import org.openita.access.Colleagues;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.platform.MailSettings;
import org.openita.platform.Mails;
import org.openita.platform.Messages;
import org.openita.platform.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class RemindersIT {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final AgencyCode TAK = new AgencyCode("tak-pao");
    private static final LocalDate AFTER_HALF_A_YEAR = LocalDate.of(2025, 4, 2);
    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2025, 10, 2);
    private static final String OFFICER = "officer@tak-pao.example";
    private static final String UNIT = "unit@tak-pao.example";

    @Autowired
    FollowedPlans plans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    ReminderStore store;

    @Autowired
    ProgressReports reports;

    @Autowired
    Messages messages;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private GreenMail post;

    @BeforeEach
    void openThePost() {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @Test
    void whoIsResponsibleIsRemindedInThaiWithLinks() throws MessagingException, IOException {
        on(AFTER_THE_YEAR).remind();

        var letter = lettersTo(UNIT).getFirst();
        assertThat(letter.getSubject()).contains("แจ้งเตือนมาตรการ ITA", "องค์การบริหารส่วนจังหวัดตาก");
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(letter.getContent().toString())
                .contains("เจ้าหน้าที่กองคลัง", "https://ita.example.org/agencies/tak-pao/measures/2568/progress/")
                .doesNotContain("https://ita.example.org//");
        assertThat(lettersTo(OFFICER)).hasSize(1);
    }

    @Test
    void aMeasureOfAUnitWithAnOfficerDoesNotGoToTheOthers() throws MessagingException, IOException {
        on(AFTER_THE_YEAR).remind();

        var ofUnit = measures().stream()
                .filter(measure -> measure.planned().isOf("กองคลัง"))
                .map(measure -> "/progress/" + measure.planned().id())
                .toList();
        assertThat(ofUnit).isNotEmpty();
        assertThat(lettersTo(OFFICER).getFirst().getContent().toString()).doesNotContain(ofUnit);
    }

    @Test
    void nobodyIsRemindedTwiceForOneDateButOnceAWeek() throws MessagingException {
        on(AFTER_HALF_A_YEAR).remind();
        on(AFTER_HALF_A_YEAR).remind();
        on(AFTER_HALF_A_YEAR.plusDays(4)).remind();
        assertThat(lettersTo(OFFICER)).hasSize(1);

        on(AFTER_HALF_A_YEAR.plusDays(5)).remind();
        assertThat(lettersTo(OFFICER)).hasSize(2);
        assertThat(jdbc.sql("""
                        select max(times) from (select count(*) as times from reminder
                            where occasion = 'LATE' group by measure_id, account_id) counted
                        """).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whatBecomesLateIsSaidAtOnce() throws MessagingException, IOException {
        on(LocalDate.of(2025, 3, 31)).remind();
        on(LocalDate.of(2025, 4, 1)).remind();

        assertThat(lettersTo(OFFICER)).hasSize(2);
        assertThat(lettersTo(OFFICER).get(1).getContent().toString()).contains("ครบกำหนดแล้ว ยังไม่มีรายงาน");
    }

    @Test
    void whatIsDoneIsNotAskedFor() throws MessagingException {
        var actor = ActingAs.actor(Role.OFFICER, "tak-pao");
        for (var measure : measures()) {
            for (var step : measure.steps()) {
                reports.add(
                        actor,
                        TAK,
                        measure,
                        new NewReport(step.number(), Optional.of(100), LocalDate.of(2025, 3, 1), "", List.of()));
            }
        }
        on(AFTER_THE_YEAR).remind();

        assertThat(lettersTo(OFFICER)).isEmpty();
        assertThat(lettersTo(UNIT)).isEmpty();
    }

    @Test
    void whatTheServerDidNotTakeIsTriedAgain() throws MessagingException {
        var reminders = on(AFTER_HALF_A_YEAR);
        post.stop();
        reminders.remind();
        assertThat(jdbc.sql("select count(*) from reminder")
                        .query(Integer.class)
                        .single())
                .isZero();

        openThePost();
        on(AFTER_HALF_A_YEAR).remind();
        assertThat(lettersTo(OFFICER)).hasSize(1);
    }

    @Test
    void thePageTellsWhatWasSent() {
        on(AFTER_THE_YEAR).remind();

        var page = Reading.page(
                mvc, "/agencies/tak-pao/measures/2568/progress", ActingAs.actingAs(Role.OFFICER, "tak-pao"));
        assertThat(Reading.section(page, "reminders").select("tbody tr").text())
                .contains("เจ้าหน้าที่กองคลัง", "เลยกำหนด", "ประจำสัปดาห์");
    }

    @Test
    void theScheduleIsKeptAndSendsNothingWhereNoMailIsSent() throws MessagingException {
        assertThat(jdbc.sql("select task_name from scheduled_tasks")
                        .query(String.class)
                        .list())
                .contains("reminders");

        ReminderSchedule.remind(on(AFTER_HALF_A_YEAR), new Mails(new MailSettings("", 0, "", "", "")));
        assertThat(lettersTo(OFFICER)).isEmpty();

        ReminderSchedule.remind(on(AFTER_HALF_A_YEAR), mails());
        assertThat(lettersTo(OFFICER)).isNotEmpty();
    }

    private Reminders on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(8, 0).atZone(BANGKOK).toInstant(), BANGKOK);
        var letters = new ReminderLetters(mails(), messages, new PublicAddress("https://ita.example.org/"), agencies);
        return new Reminders(new FollowUps(plans, colleagues, clock), colleagues, store, letters, clock);
    }

    private Mails mails() {
        return new Mails(new MailSettings("127.0.0.1", post.getSmtp().getPort(), "", "", "openita@example.org"));
    }

    private List<MeasureProgress> measures() {
        return plans.progress(TAK, new FiscalYear(2568)).orElseThrow().measures();
    }

    private List<MimeMessage> lettersTo(String address) throws MessagingException {
        var letters = new ArrayList<MimeMessage>();
        for (var letter : post.getReceivedMessages()) {
            if (Arrays.toString(letter.getAllRecipients()).contains(address)) {
                letters.add(letter);
            }
        }
        return letters;
    }
}
