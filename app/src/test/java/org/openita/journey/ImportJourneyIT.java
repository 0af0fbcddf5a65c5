package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oversight brings a year in from a file: with faults, mended, and once more. */
@Journey
class ImportJourneyIT {

    private static final String HEADER = "agency,name,type,province,overall,level,IIT,EIT,OIT\n";
    private static final String FAULTY = HEADER + """
            journey-north,อบต.ทดสอบเหนือ,อบต.,ตาก,191.5,ผ่านดี,88,90,92
            journey-south,อบต.ทดสอบใต้,อบต.,เมืองตาก,85.1,ดีเลิศ,80,,สูง
            """;
    private static final String MENDED = HEADER + """
            journey-north,อบต.ทดสอบเหนือ,อบต.,ตาก,91.5,ผ่านดี,88,90,92
            journey-south,อบต.ทดสอบใต้,อบต.,ตาก,85.1,ผ่านดี,80,,
            """;
    private static final long TOO_LARGE = 61L << 20;

    @Test
    void importsAYearWithFaultsMendsItAndImports(Visitor visitor) {
        var page = visitor.page();
        visitor.signsIn(OwnPages.OVERSIGHT);
        visitor.open("/desk");
        page.locator("main a[href='/results/import']").click();

        sends(visitor, FAULTY);
        var faults = page.locator("section[aria-labelledby=faults] tbody tr");
        assertThat(faults).hasCount(4);
        assertThat(faults.nth(0)).containsText("2");
        assertThat(faults.nth(0)).containsText("overall");
        assertThat(faults.nth(1)).containsText("3");
        assertThat(page.locator("section[aria-labelledby=faults]")).containsText("เมืองตาก");
        assertThat(page.locator("section[aria-labelledby=faults]")).containsText("ดีเลิศ");
        assertThat(visitor.barriers()).isEmpty();

        sends(visitor, MENDED);
        assertThat(visitor.path()).startsWith("/results/imports/");
        assertThat(page.locator("main")).containsText("อบต.ทดสอบใต้");
        assertThat(page.locator("main")).containsText("ปี 2566.csv · ประกาศผลการประเมิน ปี 2566");
        assertThat(visitor.barriers()).isEmpty();
        visitor.presses("ยืนยันและบันทึก 2 รายการ");
        assertThat(page.locator("[role=status]").first()).containsText("บันทึกเรียบร้อยแล้ว");

        visitor.open("/results/2566?q=อบต.ทดสอบ");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("91.50");

        visitor.open("/results/import");
        sends(visitor, MENDED);
        assertThat(page.locator("main .notice")).containsText("ไม่มีอะไรต้องบันทึก");
        assertThat(page.locator("main form[action$='/confirm']")).hasCount(0);
    }

    @Test
    void whatIsTooLargeIsSaidWithTheLimitAndTheWayBack(Visitor visitor, @TempDir Path folder) throws IOException {
        var large = folder.resolve("large.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(TOO_LARGE);
        }
        var page = visitor.page();
        visitor.signsIn(OwnPages.OVERSIGHT);
        visitor.open("/results/import");
        page.setInputFiles("#file", large);
        visitor.presses("ตรวจดูก่อนบันทึก");

        assertThat(page.locator("h1")).hasText("ข้อมูลที่ส่งมีขนาดใหญ่เกินไป");
        assertThat(page.locator("main")).containsText("60 เมกะไบต์");
        assertThat(visitor.barriers()).isEmpty();
        page.locator("main .btn-primary").click();
        assertThat(visitor.path()).isEqualTo("/results/import");
        assertThat(page.locator("#file")).isVisible();
    }

    private static void sends(Visitor visitor, String csv) {
        var page = visitor.page();
        page.setInputFiles("#file", new FilePayload("ปี 2566.csv", "text/csv", csv.getBytes(UTF_8)));
        page.selectOption("#year", "2566");
        page.fill("#source", "ประกาศผลการประเมิน ปี 2566");
        page.check("#createAgencies");
        page.check("#publish");
        visitor.presses("ตรวจดูก่อนบันทึก");
    }
}
