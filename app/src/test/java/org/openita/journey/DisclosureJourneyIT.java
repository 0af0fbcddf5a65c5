package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An officer answers an item without scripts, the head approves and submits, and lets work go on again. */
@Journey
class DisclosureJourneyIT {

    private static final String LIST = "/agencies/example-town/rounds/2568/disclosure";

    @Test
    void anItemIsAnsweredApprovedSubmittedAndTakenUpAgain(Visitor visitor) {
        visitor.switchesScriptsOff();
        visitor.signsIn(OwnPages.TOWN);
        visitor.open("/agencies/example-town/rounds/2568");
        var page = visitor.page();
        page.locator("main a[href='" + LIST + "']").click();
        page.locator(".disclosure-line a[href='" + LIST + "/o8']").click();
        page.fill("#link-1-address", "www.example-town.example/manual");
        page.fill("#explanation", "คู่มือแยกตามกอง");
        visitor.presses("บันทึกและแจ้งว่าพร้อม");
        assertThat(page.locator("#link-1-address-problem")).containsText("http:// หรือ https://");
        assertThat(page.locator("#explanation")).hasValue("คู่มือแยกตามกอง");

        page.fill("#link-1-address", "https://www.example-town.example/manual");
        page.setInputFiles(
                "#files", new FilePayload("คู่มือ.txt", "text/plain", "คู่มือ".getBytes(StandardCharsets.UTF_8)));
        visitor.presses("บันทึกและแจ้งว่าพร้อม");
        assertThat(page.locator("h1 + p .tag-mark").first()).hasText("พร้อมให้อนุมัติ");
        assertThat(page.locator("a[href*='/files/']")).hasText("คู่มือ.txt");
        visitor.presses("ออกจากระบบ");

        visitor.signsIn(OwnPages.TOWN_HEAD);
        visitor.open(LIST + "/o8");
        visitor.presses("อนุมัติหัวข้อนี้");
        assertThat(page.locator("h1 + p .tag-mark").first()).hasText("อนุมัติแล้ว");
        visitor.open(LIST + "/submission");
        page.locator("form[action$='/submission'] button").click();
        assertThat(page.locator("main .notice").first()).containsText("ข้อมูลถูกปิดไม่ให้แก้ไข");
        assertThat(visitor.path()).isEqualTo(LIST + "/submission");

        page.fill("#reason", "เพิ่มลิงก์ของกองช่าง");
        visitor.presses("เปิดให้แก้ไข");
        assertThat(page.locator("section[aria-labelledby=reopenings]")).containsText("เพิ่มลิงก์ของกองช่าง");
        visitor.hasNothingToComplainAbout();
    }
}
