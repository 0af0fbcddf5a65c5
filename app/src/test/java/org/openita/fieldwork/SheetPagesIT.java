package org.openita.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.survey.CollectedAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SheetPagesIT {

    private static final int SEX = 9;
    private static final int REMARK = 12;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    CollectedAnswers answers;

    @Autowired
    Rounds rounds;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    FieldworkFixture fieldwork;
    Round round;
    SentSheets sheets;

    @BeforeEach
    void readyTheFixture() {
        fieldwork = FieldworkFixture.of(beans);
        round = fieldwork.assigned();
        sheets = new SentSheets(mvc, fieldwork.assessor());
    }

    @Test
    void theSheetNamesItsRoundAndOffersTheChoicesOfEachQuestion() throws IOException {
        var sheet = new FilledSheet(sheets.download("?lines=7"));
        var first = sheet.book().getSheetAt(0);
        assertThat(first.getLastRowNum()).isEqualTo(9);
        assertThat(first.getRow(0).getCell(1).getStringCellValue()).contains("องค์การบริหารส่วนจังหวัดตาก", "2568");
        assertThat(first.getDataValidations()).hasSize(12);
        assertThat(first.getRow(2).getCell(2).getStringCellValue()).startsWith("1. ");
        assertThat(sheet.book().getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                .contains("องค์การบริหารส่วนจังหวัดตาก");
        assertThat(sheet.book().isSheetHidden(2)).isTrue();
    }

    @Test
    void aSheetIsShownLineByLineKeptOnceConfirmedAndCountedOnce() throws IOException {
        var filled = new FilledSheet(sheets.download("?lines=5"))
                .answers(0, 1)
                .types(0, SEX, "หญิง")
                .types(0, REMARK, "=HYPERLINK(\"http://x\")")
                .answers(1, 2)
                .types(1, 0, "๑")
                .saved();

        var preview = SentSheets.page(sheets.send(filled));
        assertThat(preview.select(".fieldwork-line")).hasSize(2);
        assertThat(preview.select("p.lead").text()).contains("คำตอบใหม่ 2", "บรรทัดว่าง 3");
        assertThat(preview.select(".fieldwork-line").first()).isNotNull();
        assertThat(preview.select(".fieldwork-line dd").eachText()).contains("หญิง", "=HYPERLINK(\"http://x\")");
        assertThat(count()).isZero();

        assertThat(sheets.confirm(preview)).hasStatus(303);
        assertThat(sheets.confirm(preview)).hasStatus(303);
        assertThat(count()).isEqualTo(2);
        var again = SentSheets.page(sheets.send(filled));
        assertThat(again.select("main .notice").text()).contains("ไม่มีอะไรต้องบันทึก");
        assertThat(again.select("main form")).isEmpty();
        assertThat(trail.ofAgency("tak-pao", Slice.newest(1)).getFirst().change())
                .matches(change -> change.action().equals("fieldwork.import"))
                .matches(change -> change.after().equals(Map.of("sheets", 2)));
    }

    @Test
    void answersLieInNoOrderOfTheFile() throws IOException {
        var filled = new FilledSheet(sheets.download("?lines=60"));
        for (int person = 0; person < 60; person++) {
            filled.answers(person, 1).types(person, REMARK, "ความเห็นที่ " + person);
        }
        sheets.confirm(SentSheets.page(sheets.send(filled.saved())));
        var kept = jdbc.sql("select remark from survey_post where round_id = :round order by ctid")
                .param("round", round.id())
                .query(String.class)
                .list();
        var inTheFile = IntStream.range(0, 60)
                .mapToObj(person -> "ความเห็นที่ " + person)
                .toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(inTheFile).isNotEqualTo(inTheFile);
    }

    @Test
    void aSheetDownloadedInEnglishIsReadTheSame() throws IOException {
        var english = Reading.bytes(mvc, SentSheets.HERE + "/sheet.xlsx?lines=2", request -> {
            request.setCookies(new Cookie("language", "en"));
            return actingAs(fieldwork.assessor()).postProcessRequest(request);
        });
        var preview = SentSheets.page(sheets.send(
                new FilledSheet(english).answers(0, 2).types(0, SEX, "Female").saved()));
        assertThat(preview.select(".fieldwork-line dd").eachText()).contains("หญิง");
    }

    @Test
    void aRoundThatIsOverTakesNoSheet() throws IOException {
        var preview = SentSheets.page(sheets.send(
                new FilledSheet(sheets.download("?lines=1")).answers(0, 1).saved()));
        rounds.close(FieldworkFixture.OVERSIGHT, round);
        assertThat(sheets.confirm(preview)).hasStatus(410);
        assertThat(count()).isZero();
    }

    @Test
    void sheetsCountWhenTheRoundIsClosedLikeAnyOtherAnswer() throws IOException {
        sheets.confirm(SentSheets.page(sheets.send(
                new FilledSheet(sheets.download("?lines=1")).answers(0, 1).saved())));
        rounds.close(FieldworkFixture.OVERSIGHT, round);
        assertThat(jdbc.sql("select count(*) from survey_sheet where round_id = :round and questionnaire = 'EIT2'")
                        .param("round", round.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from survey_receipt where round_id = :round")
                        .param("round", round.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverIsNotAssignedGetsNoSheetAndBringsNone() {
        var stranger = actingAs(FieldworkFixture.STRANGER);
        assertThat(mvc.get().uri(SentSheets.HERE + "/sheet.xlsx").with(stranger))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri(SentSheets.HERE + "/answers")
                        .param("answers", "[]")
                        .with(stranger)
                        .with(csrf()))
                .hasStatus(403);
    }

    private long count() {
        return answers.counts(List.of(round)).getOrDefault(round.id(), 0L);
    }
}
