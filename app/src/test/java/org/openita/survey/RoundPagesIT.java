package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Role;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.platform.BuddhistDates;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Round.State;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class RoundPagesIT {

    private static final String ROUNDS = "/agencies/%s/rounds".formatted(SurveyFixture.AGENCY);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    SurveyFixture surveys;

    @Autowired
    Rounds rounds;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void readyTheFixture() {
        surveys = SurveyFixture.of(beans);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        var page = page(
                send(ROUNDS + "/new", Map.of("framework", "th-national-2568", "opens", "31/2/2569", "staff", "มาก")));
        assertThat(page.select(".field-wrong label").eachText()).contains("วันแรกที่ตอบได้");
        assertThat(page.select("#opens").val()).isEqualTo("31/2/2569");
        assertThat(page.select("#staff").val()).isEqualTo("มาก");
        assertThat(rounds.all(SurveyFixture.AGENCY))
                .noneMatch(round -> round.year().equals(SurveyFixture.YEAR));
    }

    @Test
    void aYearHasOneRound() {
        var round = surveys.prepared(StaffAnswer.BY_LINK);
        var fields = fields(round);
        fields.put("framework", "th-national-2568");
        assertThat(page(send(ROUNDS + "/new", fields)).select(".problem").text())
                .contains("มีรอบการประเมินของปีนี้แล้ว");
    }

    @Test
    void aFrameworkThatIsNotOfferedIsAProblemOfItsField() {
        var fields = fields(surveys.prepared(StaffAnswer.BY_LINK));
        fields.put("framework", "nope");
        assertThat(page(send(ROUNDS + "/new", fields))
                        .select(".field-wrong label")
                        .eachText())
                .containsExactly("กรอบการประเมิน");
    }

    @Test
    void whoIsOvertakenKeepsWhatWasTypedAndUndoesNothing() {
        var round = surveys.prepared(StaffAnswer.BY_LINK);
        var first = fields(round);
        first.put("staff", "50");
        assertThat(send(round.address() + "/edit", first)).hasStatus(303);
        var second = fields(round);
        second.put("staff", "77");

        var shown = page(send(round.address() + "/edit", second));
        assertThat(shown.select(".problem").text()).contains("มีผู้แก้ไขรอบนี้");
        assertThat(shown.select("#staff").val()).isEqualTo("77");
        assertThat(current().staff()).hasValue(50);
        second.put("edition", shown.select("input[name=edition]").val());
        assertThat(send(round.address() + "/edit", second)).hasStatus(303);
        assertThat(current().staff()).hasValue(77);
    }

    @Test
    void theFrameworksGroupSaysHowManyOfThePublicMustAnswer() {
        var round = surveys.open(StaffAnswer.BY_LINK);
        var fields = fields(round);
        fields.put("publicGroup", "ไม่มีกลุ่มนี้");
        assertThat(page(send(round.address() + "/edit", fields)).select("#publicGroup-problem"))
                .isNotEmpty();
        fields.put("publicGroup", "เทศบาลตำบล size M");
        assertThat(send(round.address() + "/edit", fields)).hasStatus(303);
        assertThat(page(get(current(), ""))
                        .select("section[aria-labelledby=answers] tbody tr")
                        .eachText())
                .contains("EIT1 0 70 70");
    }

    @Test
    void noRoundIsBegunOfAYearWhoseResultEverybodyReads() {
        var fields = fields(surveys.prepared(StaffAnswer.BY_LINK));
        fields.put("framework", "th-national-2567");
        assertThat(page(send(ROUNDS + "/new", fields)).select(".problem").text())
                .contains("ผลการประเมินของปีนี้เผยแพร่แล้ว");
    }

    @Test
    void anOpenRoundLastsLongerButNeverShorterNorGoesAnotherWay() {
        var round = surveys.open(StaffAnswer.BY_LINK);
        var shorter = fields(round);
        shorter.put("closes", BuddhistDates.typed(round.calendar().closes().minusDays(1)));
        var otherWay = fields(round);
        otherWay.put("staffAnswer", "BY_CODE");
        var longer = fields(round);
        longer.put("closes", BuddhistDates.typed(round.calendar().closes().plusDays(5)));

        assertThat(page(send(round.address() + "/edit", shorter)).select(".problem"))
                .isNotEmpty();
        assertThat(page(send(round.address() + "/edit", otherWay)).select(".problem"))
                .isNotEmpty();
        assertThat(send(round.address() + "/edit", longer)).hasStatus(303);
        assertThat(current().calendar().closes())
                .isEqualTo(round.calendar().closes().plusDays(5));
    }

    @Test
    void aRoundIsOpenedAndClosedAsItWasSeenAndTheTrailRemembers() {
        var round = surveys.prepared(StaffAnswer.BY_LINK);
        assertThat(send(round.address() + "/open", Map.of("edition", "7"))).hasStatus(409);
        assertThat(send(round.address() + "/open", edition(round))).hasStatus(303);
        assertThat(send(round.address() + "/open", edition(current()))).hasStatus(409);
        assertThat(send(round.address() + "/close", edition(current()))).hasStatus(303);

        assertThat(current().state()).isEqualTo(State.CLOSED);
        assertThat(trail.ofAgency(SurveyFixture.AGENCY.value(), Slice.newest(2)))
                .extracting(entry -> entry.change().action())
                .containsExactly("round.close", "round.open");
    }

    @Test
    void theMonitorTellsHowManyMustAnswerAndNoScore() {
        var round = surveys.open(StaffAnswer.BY_LINK);
        var page = page(mvc.get()
                .uri(round.address())
                .with(actingAs(Role.VIEWER, SurveyFixture.AGENCY.value()))
                .exchange());
        assertThat(page.select("section[aria-labelledby=answers] tbody tr").eachText())
                .startsWith("IIT 0 30 30");
        assertThat(page.select("form[action$=/open], a[href$=/close]")).isEmpty();
    }

    @Test
    void everyLinkHasAQrCodeThatAPhoneReads() throws Exception {
        var round = surveys.open(StaffAnswer.BY_LINK);
        for (var questionnaire : List.of(Questionnaire.IIT, Questionnaire.EIT1)) {
            assertThat(get(round, questionnaire + ".svg")).hasStatusOk().hasContentType("image/svg+xml");
            assertThat(scanned(get(round, questionnaire + ".png")))
                    .endsWith(surveys.link(round, questionnaire).address());
        }
    }

    /** What a phone reads in the picture. */
    private static String scanned(MvcTestResult picture) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(picture.getResponse().getContentAsByteArray()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private MvcTestResult get(Round round, String file) {
        return mvc.get()
                .uri(round.address() + (file.isEmpty() ? "" : "/" + file))
                .with(actingAs(Role.VIEWER, SurveyFixture.AGENCY.value()))
                .exchange();
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = mvc.post()
                .uri(path)
                .with(actingAs(Role.OFFICER, SurveyFixture.AGENCY.value()))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Round current() {
        return rounds.find(SurveyFixture.AGENCY, SurveyFixture.YEAR).orElseThrow();
    }

    private static Map<String, String> edition(Round round) {
        return Map.of("edition", String.valueOf(round.edition()));
    }

    private static Map<String, String> fields(Round round) {
        var calendar = round.calendar();
        return new HashMap<>(Map.of(
                "opens", BuddhistDates.typed(calendar.opens()),
                "closes", BuddhistDates.typed(calendar.closes()),
                "explainUntil", BuddhistDates.typed(calendar.explainUntil()),
                "publishes", BuddhistDates.typed(calendar.publishes()),
                "edition", String.valueOf(round.edition()),
                "staff", "120",
                "staffAnswer", round.staffAnswer().name()));
    }
}
