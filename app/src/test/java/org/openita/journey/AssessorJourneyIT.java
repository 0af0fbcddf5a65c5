package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openita.fieldwork.FilledSheet;

/** An assessor asks about an agency: on a sheet with a fault that is mended, by phone, and by a personal link. */
@Journey
class AssessorJourneyIT {

    private static final String TOWN = "/assessments/example-town/2568";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FOURTH_QUESTION = 3;
    private static final int REMARK = 12;

    @Test
    void aSheetIsFilledInMendedConfirmedAndCounted(Visitor visitor) throws IOException {
        var before = counted(visitor);
        var page = visitor.page();
        signsIn(visitor, OwnPages.ASSESSOR);
        page.locator(".site-own a[href='/assessments']").click();
        assertThat(page.locator("tbody th a")).hasText("เทศบาลเมืองตัวอย่าง");
        assertThat(visitor.barriers()).isEmpty();
        page.locator("tbody th a").click();
        assertThat(visitor.path()).isEqualTo(TOWN);

        page.fill("#lines", "5");
        var downloaded = page.waitForDownload(() -> visitor.presses("ดาวน์โหลดแบบบันทึก (XLSX)"))
                .path();
        sends(visitor, filled(downloaded).types(1, FOURTH_QUESTION, "").saved());
        assertThat(page.locator("section[aria-labelledby=faults] tbody tr")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=faults] tbody tr")).containsText("ยังไม่ได้เลือกคำตอบ");
        assertThat(visitor.barriers()).isEmpty();

        var mended = filled(downloaded).saved();
        sends(visitor, mended);
        assertThat(page.locator(".fieldwork-line")).hasCount(3);
        page.locator(".fieldwork-line summary").first().click();
        assertThat(page.locator(".fieldwork-line dd").first()).isVisible();
        assertThat(visitor.barriers()).isEmpty();
        visitor.holdsAScreenOf(Visitor.PHONE);
        assertThat(visitor.widthOfThePage()).isLessThanOrEqualTo(Visitor.PHONE);
        visitor.presses("ยืนยันและบันทึก 3 คำตอบ");
        assertThat(page.locator("[role=status]")).hasText("นำเข้าแล้ว 3 คำตอบ");

        sends(visitor, mended);
        assertThat(page.locator("main .notice")).containsText("ไม่มีอะไรต้องบันทึก");
        assertThat(counted(visitor)).isEqualTo(before + 3);
    }

    @Test
    void theFullestSheetThatThereCanBeIsTaken(Visitor visitor) throws IOException {
        var before = counted(visitor);
        var page = visitor.page();
        signsIn(visitor, OwnPages.ASSESSOR);
        visitor.open(TOWN);
        page.fill("#lines", "200");
        var downloaded = page.waitForDownload(() -> visitor.presses("ดาวน์โหลดแบบบันทึก (XLSX)"))
                .path();
        var sheet = new FilledSheet(Files.readAllBytes(downloaded));
        for (int person = 0; person < 200; person++) {
            sheet.answers(person, 2).types(person, REMARK, "ก".repeat(2_000));
        }
        sends(visitor, sheet.saved());
        visitor.presses("ยืนยันและบันทึก 200 คำตอบ");
        assertThat(page.locator("[role=status]")).hasText("นำเข้าแล้ว 200 คำตอบ");
        assertThat(counted(visitor)).isEqualTo(before + 200);
    }

    @Test
    void byPhoneAndByPersonalLinkOneAnswerEachIsTakenOnAPhoneWithoutScripts(Visitor visitor) {
        var before = counted(visitor);
        var page = visitor.page();
        signsIn(visitor, OwnPages.ASSESSOR);
        visitor.open(TOWN);
        visitor.presses("เริ่มสอบถามหนึ่งคน");
        answers(visitor);
        assertThat(visitor.barriers()).isEmpty();
        page.locator("main .btn-primary").click();
        assertThat(visitor.path()).isEqualTo(TOWN);
        visitor.presses("ออกลิงก์");
        assertThat(visitor.barriers()).isEmpty();
        visitor.holdsAScreenOf(Visitor.PHONE);
        assertThat(visitor.widthOfThePage()).isLessThanOrEqualTo(Visitor.PHONE);
        var link = page.locator("textarea").inputValue().replaceFirst("(?s).*(/s/)", "$1");

        visitor.switchesScriptsOff();
        visitor.page().setViewportSize(Visitor.PHONE, 800);
        visitor.open(link);
        answers(visitor);
        visitor.open(link);
        visitor.page().check("#agrees");
        visitor.presses("เริ่มตอบ");
        assertThat(visitor.page().locator("#code-problem")).containsText("ใช้ไปแล้ว");
        assertThat(counted(visitor)).isEqualTo(before + 2);
    }

    private static FilledSheet filled(Path sheet) throws IOException {
        return new FilledSheet(Files.readAllBytes(sheet))
                .answers(0, 1)
                .answers(1, 2)
                .answers(2, 1);
    }

    private static void sends(Visitor visitor, byte[] sheet) {
        visitor.open(TOWN);
        visitor.page().setInputFiles("#file", new FilePayload("แบบบันทึก.xlsx", XLSX, sheet));
        visitor.presses("ตรวจดูก่อนบันทึก");
    }

    private static void answers(Visitor visitor) {
        var page = visitor.page();
        page.check("#agrees");
        visitor.presses("เริ่มตอบ");
        while (!page.locator("textarea#remark").isVisible()) {
            var questions = page.locator("fieldset");
            for (int question = 0; question < questions.count(); question++) {
                questions.nth(question).locator("input").first().check();
            }
            visitor.presses("ถัดไป");
        }
        visitor.presses("ส่งคำตอบ");
        assertThat(page.locator("h1")).hasText("ขอบคุณสำหรับคำตอบ");
    }

    /** Whoever else is signed in goes first. */
    private static void signsIn(Visitor visitor, String email) {
        visitor.open("/");
        if (visitor.page().locator(".site-own").count() > 0) {
            visitor.presses("ออกจากระบบ");
        }
        visitor.signsIn(email);
    }

    /** How many answers of EIT part 2 the monitor of the agency counts. */
    private static int counted(Visitor visitor) {
        signsIn(visitor, OwnPages.TOWN);
        visitor.open("/agencies/example-town/rounds/2568");
        return Integer.parseInt(visitor.page()
                .locator("section[aria-labelledby=answers] table")
                .first()
                .locator("tbody tr")
                .nth(2)
                .locator("td")
                .first()
                .textContent()
                .strip());
    }
}
