package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a round that is prepared, over the answers of a few, to the result that it closes into. */
@Journey
class ClosingJourneyIT {

    private static final int PEOPLE = 10;
    private static final Pattern INTERVAL = Pattern.compile("(?<low>\\d+\\.\\d{2})–(?<high>\\d+\\.\\d{2})");

    @Test
    void aRoundClosesIntoAResultThatTellsHowSureItIs(Visitor visitor) {
        var page = visitor.page();
        visitor.signsIn(OwnPages.OVERSIGHT);
        visitor.open("/agencies/tak-pao/rounds/new");
        page.selectOption("#framework", "th-national-2566");
        page.fill("#staff", "80");
        visitor.presses("บันทึก");
        visitor.presses("เปิดให้ตอบ");
        var link = page.locator(".survey-link a[href^='/s/']").first().getAttribute("href");

        for (int person = 0; person < PEOPLE; person++) {
            answers(visitor, link, person % 2);
        }

        visitor.open("/agencies/tak-pao/rounds/2566");
        page.locator("a[href$='/close']").click();
        assertThat(visitor.barriers()).isEmpty();
        visitor.presses("ปิดรับคำตอบ");
        assertThat(visitor.path()).isEqualTo("/agencies/tak-pao/rounds/2566");
        assertThat(page.locator(".survey-link")).hasCount(0);
        assertThat(visitor.barriers()).isEmpty();

        page.locator("main a[href$='/results/2566']").first().click();
        assertThat(visitor.barriers()).isEmpty();
        var row = page.locator("section[aria-labelledby=sureness] tbody tr").first();
        assertThat(row).containsText("IIT");
        var cells = row.locator("td").allTextContents();
        var interval = INTERVAL.matcher(cells.get(1));
        assertThat(interval.matches()).as(cells.get(1)).isTrue();
        assertThat(new BigDecimal(cells.get(0)))
                .isBetween(new BigDecimal(interval.group("low")), new BigDecimal(interval.group("high")));
        assertThat(cells.get(2)).isEqualTo(String.valueOf(PEOPLE));
        assertThat(page.locator("section[aria-labelledby=sureness] .notice")).containsText("น้อยกว่าขั้นต่ำ");

        visitor.open(link);
        assertThat(page.locator("main")).containsText("ปิด");
    }

    private static void answers(Visitor visitor, String link, int choice) {
        visitor.open(link);
        visitor.page().check("#agrees");
        visitor.presses("เริ่มตอบ");
        while (visitor.page().locator("#remark").count() == 0) {
            var questions = visitor.page().locator("fieldset");
            for (int question = 0; question < questions.count(); question++) {
                questions.nth(question).locator("input").nth(choice).check();
            }
            visitor.presses("ถัดไป");
        }
        visitor.presses("ส่งคำตอบ");
        assertThat(visitor.page().locator("h1")).hasText("ขอบคุณสำหรับคำตอบ");
    }
}
