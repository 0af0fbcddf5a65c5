package org.openita.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.round.Round;
import org.openita.survey.CollectedAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SheetFaultsIT {

    private static final int SEX = 9;
    private static final int REMARK = 12;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    CollectedAnswers answers;

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
    void everyFaultIsNamedAtOnceAndNothingIsKept() throws IOException {
        var faulty = new FilledSheet(sheets.download("?lines=6"))
                .answers(0, 1)
                .types(0, 3, "")
                .answers(1, 1)
                .types(1, 2, "ไม่รู้")
                .types(1, SEX, "9")
                .copies(1, 2)
                .answers(3, 1)
                .writesOverTheLine(3, "กรอกเอง")
                .answers(4, 1)
                .types(4, REMARK, "ก".repeat(2_001))
                .saved();
        var page = SentSheets.refused(sheets.send(faulty));
        assertThat(SentSheets.faults(page))
                .containsExactly(
                        "4 e4 ยังไม่ได้เลือกคำตอบ",
                        "5 e3 “ไม่รู้” ไม่อยู่ในตัวเลือก",
                        "5 sex “9” ไม่อยู่ในตัวเลือก",
                        "6 e3 “ไม่รู้” ไม่อยู่ในตัวเลือก",
                        "6 sex “9” ไม่อยู่ในตัวเลือก",
                        "6 – บรรทัดนี้คัดลอกมาจากบรรทัดที่ 5 โปรดคัดลอกเฉพาะคำตอบไปยังบรรทัดว่าง",
                        "7 – คอลัมน์แรกที่ซ่อนไว้ถูกแก้หรือว่าง โปรดคัดลอกเฉพาะคำตอบไปยังบรรทัดว่างของแบบบันทึก",
                        "8 remark ข้อเสนอแนะยาวเกิน 2000 ตัวอักษร");
        assertThat(count()).isZero();
    }

    @Test
    void aSheetOfAnotherAgencyOrNoSheetAtAllIsTurnedAway() throws IOException {
        var others =
                Reading.bytes(mvc, "/assessments/example-town/2568/sheet.xlsx?lines=1", actingAs(fieldwork.assessor()));
        assertThat(SentSheets.faults(SentSheets.refused(
                        sheets.send(new FilledSheet(others).answers(0, 1).saved()))))
                .singleElement()
                .asString()
                .contains("example-town", "2568");
        assertThat(SentSheets.faults(SentSheets.refused(sheets.send("name,age\nx,1\n".getBytes(UTF_8)))))
                .singleElement()
                .asString()
                .contains("ไม่ใช่แบบบันทึก");
        assertThat(SentSheets.faults(SentSheets.refused(sheets.send(sheets.download("?lines=3")))))
                .singleElement()
                .asString()
                .contains("ยังไม่ได้กรอก");
        assertThat(SentSheets.faults(SentSheets.refused(sheets.send(new FilledSheet(sheets.download(""))
                        .renames(1, "x")
                        .answers(0, 1)
                        .saved()))))
                .singleElement()
                .asString()
                .contains("e2");
        assertThat(SentSheets.refused(sheets.send(new byte[0]))
                        .select(".field-wrong")
                        .text())
                .contains("เลือกแบบบันทึก");
    }

    @Test
    void whatIsConfirmedMustBeWhatASheetCanHold() throws IOException {
        var preview = SentSheets.page(sheets.send(
                new FilledSheet(sheets.download("?lines=1")).answers(0, 1).saved()));
        var carried = preview.select("input[name=answers]").val();
        for (var forged : List.of(
                "",
                "[",
                "{}",
                "[{}]",
                carried.replace("[1,", "[99,"),
                carried.replaceFirst("\"line\":\".", "\"line\":\"!"))) {
            assertThat(sheets.confirm(forged)).as(forged).hasStatus(400);
        }
        assertThat(count()).isZero();
    }

    private long count() {
        return answers.counts(List.of(round)).getOrDefault(round.id(), 0L);
    }
}
