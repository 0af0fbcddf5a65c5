package org.openita.report;

import java.math.BigDecimal;
import org.openita.platform.Decimals;
import org.openita.platform.Language;
import org.openita.platform.Numerals;

/** The few words that the renderings themselves add to a document, in its language and numerals. */
public record Wording(Language language, Numerals numerals) {

    public static Wording of(Document document) {
        return new Wording(document.language(), document.numerals());
    }

    /** A text in the document's numerals. */
    public String write(String text) {
        return numerals.write(text);
    }

    /** A score as it is printed, with two decimals. */
    public String score(BigDecimal value) {
        return numerals.write(Decimals.two(value));
    }

    public String unknown() {
        return pick("ไม่ทราบ", "unknown");
    }

    public String score() {
        return pick("คะแนน", "Score");
    }

    public String level() {
        return pick("ระดับ", "Level");
    }

    public String range() {
        return pick("ช่วงคะแนน", "Range");
    }

    public String item() {
        return pick("รายการ", "Item");
    }

    public String reached() {
        return pick("ผลการประเมิน", "Result");
    }

    public String possible() {
        return pick("เป็นไปได้", "possible");
    }

    /** What a target line is called, with its value. */
    public String target(Chart.Target target) {
        return numerals.write(target.name() + " " + plain(target.value()));
    }

    /** What must be said below a chart, empty where nothing must. */
    public String note(Chart chart) {
        if (chart instanceof Chart.Radar radar && radar.floor() > 0) {
            return numerals.write(pick(
                    "แกนคะแนนของแผนภูมินี้เริ่มที่ " + radar.floor() + " ไม่ใช่ 0 เพื่อให้เห็นความแตกต่าง",
                    "The axis of this chart begins at " + radar.floor() + ", not at 0, to show the differences"));
        }
        return "";
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private String pick(String thai, String english) {
        return language == Language.THAI ? thai : english;
    }
}
