package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Many answers from one device are noticed, and nothing of the device is kept. */
@IntegrationTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class DevicesIT {

    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "Mozilla/5.0 (Curious; Device)";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rounds rounds;

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
    void whatOneDeviceSendsBeyondTheUsualIsFlaggedAndCountedOnThePageOfQuality(CapturedOutput output) {
        var more = 12;
        for (int each = 0; each < limits.sameDevice() + more; each++) {
            assertThat(send(surveys.filled(link))).hasStatusOk();
        }
        assertThat(flagged()).isEqualTo(more);
        nothingOfTheDeviceIsWritten();
        assertThat(output).doesNotContain(ADDRESS).doesNotContain(AGENT);

        rounds.close(SurveyFixture.OFFICER, round);
        var page = Reading.page(mvc, "/agencies/tak-pao/results/2568/answers", actingAs(SurveyFixture.OFFICER));
        assertThat(page.select("main").text()).contains("หลายชุดจากเครื่องเดียว: " + more);
    }

    /** In no column of any table, as it is or hashed. */
    private void nothingOfTheDeviceIsWritten() {
        var today = beans.getBean(Devices.class).day();
        var hash = today.hash(new Sender(ADDRESS, ADDRESS + '\n' + AGENT + '\n'), link);
        assertThat(today.counts().getIfPresent(hash)).as("what is counted").isNotNull();
        var bytes = new byte[hash.remaining()];
        hash.duplicate().get(bytes);
        var hashed = HexFormat.of().formatHex(bytes);
        var key = HexFormat.of().formatHex(today.key().getEncoded());
        for (var table : tables()) {
            assertThat(jdbc.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list())
                    .as(table)
                    .noneMatch(row -> row.contains(ADDRESS)
                            || row.contains("Curious")
                            || row.contains(hashed)
                            || row.contains(key));
        }
    }

    private List<String> tables() {
        var tables = jdbc.sql("select quote_ident(tablename) as name from pg_tables where schemaname = 'public'")
                .query((row, number) -> row.getString("name"))
                .list();
        assertThat(tables).contains("survey_post", "survey_sheet");
        return tables;
    }

    private int flagged() {
        return jdbc.sql("select count(*) from survey_post where round_id = :round and signs & :device <> 0")
                .param("round", round.id())
                .param("device", Signs.DEVICE)
                .query(Integer.class)
                .single();
    }

    @Test
    void countsAreKeptUnderAnotherKeyOnTheNextDayAndStartAnew() {
        var now = new MovedClock(clock);
        var devices = new Devices(new AnswerLimits(1, 1, 1, 1), now);
        var sender = new Sender(ADDRESS, ADDRESS + AGENT);
        assertThat(devices.signs(sender, link)).isZero();
        devices.count(sender, link);
        assertThat(devices.signs(sender, link)).isEqualTo(Signs.DEVICE);
        assertThat(devices.signs(sender, surveys.link(round, Questionnaire.IIT)))
                .isZero();
        assertThat(devices.signs(new Sender(ADDRESS, ADDRESS + "another"), link))
                .isZero();
        var before = devices.day();

        now.move(Duration.ofDays(1));
        assertThat(devices.signs(sender, link)).isZero();
        assertThat(devices.day().hash(sender, link)).isNotEqualTo(before.hash(sender, link));
        assertThat(devices.day().key()).isNotEqualTo(before.key());
    }

    @Test
    void whatAssessorsSendOfManyPeopleIsNotNoticed() {
        var devices = new Devices(new AnswerLimits(1, 1, 1, 1), clock);
        var sender = new Sender(ADDRESS, ADDRESS);
        var interviews = surveys.link(round, Questionnaire.EIT2);
        devices.count(sender, interviews);
        assertThat(devices.signs(sender, interviews)).isZero();
    }

    private MvcTestResult send(Map<String, String> fields) {
        return mvc.post()
                .uri(link.address())
                .params(MultiValueMap.fromSingleValue(fields))
                .header("User-Agent", AGENT)
                .with(from -> {
                    from.setRemoteAddr(ADDRESS);
                    return from;
                })
                .exchange();
    }

    /** A clock that a test sets forward. */
    private static final class MovedClock extends Clock {

        private Clock at;

        private MovedClock(Clock at) {
            this.at = at;
        }

        void move(Duration forward) {
            at = Clock.offset(at, forward);
        }

        @Override
        public ZoneId getZone() {
            return at.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return at.withZone(zone);
        }

        @Override
        public Instant instant() {
            return at.instant();
        }
    }
}
