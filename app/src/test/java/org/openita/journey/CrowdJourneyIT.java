package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More answers than usual came from the network: the device works for a moment, or its owner waits. */
@Journey
class CrowdJourneyIT {

    private static final int USUAL = 100;
    private static final double LONG = 60_000;

    @Test
    void theDeviceWorksAndTheAnswerIsSentByItself(Visitor visitor) {
        var link = linkOfItsOwn(visitor);
        manyAnswer(visitor, link);
        answers(visitor, link);
        assertThat(visitor.page().locator("h1"))
                .hasText("ขอบคุณสำหรับคำตอบ", new LocatorAssertions.HasTextOptions().setTimeout(LONG));

        visitor.switchesScriptsOff();
        visitor.page().setViewportSize(Visitor.PHONE, 800);
        answers(visitor, link);
        assertThat(visitor.page().locator("[data-waiting]")).containsText("รอ 1 นาที");
        assertThat(visitor.page().locator("[data-working]")).isHidden();
        assertThat(visitor.widthOfThePage()).isLessThanOrEqualTo(Visitor.PHONE);
        assertThat(visitor.barriers()).isEmpty();
        visitor.presses("ส่งคำตอบ");
        assertThat(visitor.page().locator("#remark")).hasValue("บริการดี");
    }

    private static String linkOfItsOwn(Visitor visitor) {
        visitor.signsIn(OwnPages.OVERSIGHT);
        visitor.open("/agencies/tak-pao/rounds/new");
        var page = visitor.page();
        page.selectOption("#framework", "th-national-2566");
        page.fill("#staff", "120");
        visitor.presses("บันทึก");
        visitor.presses("เปิดให้ตอบ");
        return page.locator(".survey-link a[href^='/s/']").nth(1).getAttribute("href");
    }

    /** The same answer however often it is sent, and yet many that are sent. */
    private static void manyAnswer(Visitor visitor, String link) {
        visitor.open(link);
        var page = visitor.page();
        var token = page.locator("input[name=token]").getAttribute("value");
        var choices =
                IntStream.range(0, 60).mapToObj(each -> "&q" + each + "=1").collect(joining());
        for (int each = 0; each < USUAL; each++) {
            var answer = page.request()
                    .post(
                            page.url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setData("agrees=yes&do=send&token=" + token + choices));
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    private static void answers(Visitor visitor, String link) {
        visitor.open(link);
        var page = visitor.page();
        page.check("#agrees");
        visitor.presses("เริ่มตอบ");
        while (page.locator("#remark").count() == 0) {
            answersTheScreen(page);
            visitor.presses("ถัดไป");
        }
        page.fill("#remark", "บริการดี");
        visitor.presses("ส่งคำตอบ");
    }

    private static void answersTheScreen(Page page) {
        var questions = page.locator("fieldset");
        for (int question = 0; question < questions.count(); question++) {
            questions.nth(question).locator("input").first().check();
        }
    }
}
