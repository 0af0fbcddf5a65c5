package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From a round that is opened to an answer that is thanked for, on a phone and without scripts. */
@Journey
class SurveyJourneyIT {

    private static final int PHONE = 360;

    @Test
    void thePublicAnswersOnAPhoneWithoutScriptsAndTheOfficerSeesOneMore(Visitor visitor) {
        visitor.signsIn(OwnPages.TOWN);
        visitor.open("/agencies/example-town/rounds/2568");
        assertThat(visitor.barriers()).isEmpty();
        var before = answers(visitor.page());
        var link = visitor.page().locator(".survey-link a[href^='/s/']").nth(1).getAttribute("href");

        visitor.switchesScriptsOff();
        visitor.page().setViewportSize(PHONE, 800);
        visitor.open(link);
        visitor.presses("เริ่มตอบ");
        assertThat(visitor.page().locator(".problem")).hasText("ทำเครื่องหมายเพื่อยืนยันก่อนเริ่มตอบ");
        visitor.page().check("#agrees");
        visitor.presses("เริ่มตอบ");
        answersEveryScreen(visitor, 3);
        visitor.page().fill("#remark", "บริการดี");
        visitor.presses("ย้อนกลับ");
        assertThat(visitor.page().locator("fieldset input:checked"))
                .hasCount(visitor.page().locator("fieldset").count());
        visitor.presses("ถัดไป");
        assertThat(visitor.page().locator("#remark")).hasValue("บริการดี");
        visitor.presses("ส่งคำตอบ");
        assertThat(visitor.page().locator("h1")).hasText("ขอบคุณสำหรับคำตอบ");
        assertThat(visitor.widthOfThePage()).isLessThanOrEqualTo(PHONE);

        visitor.signsIn(OwnPages.TOWN);
        visitor.open("/agencies/example-town/rounds/2568");
        assertThat(answers(visitor.page())).isEqualTo(before + 1);
    }

    @Test
    void aCodeLetsOnePersonAnswerAndRefusesTheNext(Visitor visitor) {
        var page = visitor.page();
        visitor.signsIn(OwnPages.OVERSIGHT);
        visitor.open("/agencies/tak-pao/rounds/new");
        assertThat(visitor.barriers()).isEmpty();
        page.selectOption("#framework", "th-national-2568");
        page.fill("#staff", "๑๒๐ คน");
        page.check("input[value=BY_CODE]");
        visitor.presses("บันทึก");
        assertThat(page.locator(".problem")).hasText("พิมพ์จำนวนคนเป็นตัวเลข เช่น 120");
        page.fill("#staff", "๑๒๐");
        visitor.presses("บันทึก");
        assertThat(visitor.path()).isEqualTo("/agencies/tak-pao/rounds/2568");
        visitor.presses("เปิดให้ตอบ");
        assertThat(page.locator("main")).containsText("เปิดตอบ");
        page.fill("#count", "3");
        visitor.presses("ออกรหัสและพิมพ์บัตร");
        assertThat(visitor.barriers()).isEmpty();
        var code = page.locator(".survey-cards .survey-receipt").first().textContent();
        var link = URI.create(page.locator(".survey-cards .whole").first().textContent())
                .getPath();

        enters(visitor, link, code.toUpperCase(Locale.ROOT));
        answersEveryScreen(visitor, 5);
        assertThat(visitor.barriers()).isEmpty();
        visitor.presses("ส่งคำตอบ");
        assertThat(page.locator("h1")).hasText("ขอบคุณสำหรับคำตอบ");
        assertThat(visitor.barriers()).isEmpty();

        enters(visitor, link, code);
        assertThat(page.locator("#code-problem")).containsText("รหัสนี้ใช้ไปแล้ว");
        assertThat(visitor.barriers()).isEmpty();
    }

    private static void enters(Visitor visitor, String link, String code) {
        visitor.open(link);
        visitor.page().fill("#code", code);
        visitor.page().check("#agrees");
        visitor.presses("เริ่มตอบ");
    }

    private static void answersEveryScreen(Visitor visitor, int screens) {
        for (int screen = 0; screen < screens; screen++) {
            var questions = visitor.page().locator("fieldset");
            for (int question = 0; question < questions.count(); question++) {
                questions.nth(question).locator("input").first().check();
            }
            visitor.presses("ถัดไป");
        }
    }

    private static int answers(Page page) {
        return Integer.parseInt(page.locator("section[aria-labelledby=answers] table")
                .first()
                .locator("tbody tr")
                .nth(1)
                .locator("td")
                .first()
                .textContent()
                .strip());
    }
}
