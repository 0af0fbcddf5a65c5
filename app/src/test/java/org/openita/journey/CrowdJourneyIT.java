package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * More answers than usual came from the network: the device works for a moment, or its owner waits where no script runs. Here
 * it is only this script that does not arrive, so that axe's own can look.
 */
@Journey
class CrowdJourneyIT {

    private static final int USUAL = 100;
    private static final int TOO_MANY = 429;
    private static final double LONG = 60_000;
    private static final Route.FulfillOptions NOTHING =
            new Route.FulfillOptions().setContentType("text/javascript").setBody("");

    @Test
    void theDeviceWorksAndTheAnswerIsSentByItself(Visitor visitor) {
        var link = linkOfItsOwn(visitor);
        manyAnswer(visitor, link);
        var heard = new ArrayList<Integer>();
        visitor.page().onResponse(response -> heard.add(response.status()));
        answers(visitor, link);
        assertThat(visitor.page().locator("h1"))
                .hasText("ขอบคุณสำหรับคำตอบ", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(heard).as("the device was asked to work").contains(TOO_MANY);

        visitor.page().route("**/proof-*.js", route -> route.fulfill(NOTHING));
        visitor.page().setViewportSize(Visitor.PHONE, 800);
        answers(visitor, link);
        assertThat(visitor.page().locator("[data-waiting]")).isVisible();
        assertThat(visitor.page().locator("[data-waiting]")).containsText("รอ 1 นาที");
        assertThat(visitor.page().locator("[data-working]")).isHidden();
        assertThat(visitor.widthOfThePage()).isLessThanOrEqualTo(Visitor.PHONE);
        assertThat(visitor.barriers()).isEmpty();
        visitor.presses("ส่งคำตอบ");
        assertThat(visitor.page().locator("#remark")).hasValue("บริการดี");
    }

    private static String linkOfItsOwn(Visitor visitor) {
        visitor.signsIn(OwnPages.OVERSIGHT);
        var page = visitor.page();
        visitor.open("/directory/new");
        page.fill("#code", "crowded-town");
        page.fill("#nameTh", "เทศบาลที่มีคนมาก");
        page.fill("#nameEn", "Crowded town");
        page.locator("#type option").nth(1).evaluate("option => option.selected = true");
        page.locator("#province option").nth(1).evaluate("option => option.selected = true");
        page.locator("main form.form button.btn-primary").first().click();
        visitor.open("/agencies/crowded-town/rounds/new");
        page.selectOption("#framework", "th-national-2566");
        page.fill("#staff", "120");
        visitor.presses("บันทึก");
        visitor.presses("เปิดให้ตอบ");
        return page.locator(".survey-link a[href^='/s/']").nth(1).getAttribute("href");
    }

    /** The same answer however often it is sent, and yet many that are sent. */
    private static void manyAnswer(Visitor visitor, String link) {
        visitor.open(link);
        var statuses = visitor.page().evaluate("""
                async times => {
                  const choices = Array.from({length: 60}, (_, place) => `&q${place}=1`).join("");
                  const token = encodeURIComponent(document.querySelector("input[name=token]").value);
                  const statuses = new Set();
                  for (let time = 0; time < times; time++) {
                    const answer = await fetch(location.href, {
                      method: "POST", body: new URLSearchParams("agrees=yes&do=send&token=" + token + choices)});
                    statuses.add(answer.status);
                  }
                  return Array.from(statuses);
                }""", USUAL);
        assertThat(statuses).isEqualTo(List.of(200));
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
