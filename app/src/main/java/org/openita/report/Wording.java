package org.openita.report;

import java.math.BigDecimal;
import org.openita.platform.Decimals;
import org.openita.platform.Language;
import org.openita.platform.Messages;
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
        return Texts.ALL.text(language, "report.unknown");
    }

    public String score() {
        return Texts.ALL.text(language, "report.score");
    }

    public String item() {
        return Texts.ALL.text(language, "report.chart.item");
    }

    /** What a target line is called, with its value. */
    public String target(Chart.Target target) {
        return numerals.write(target.name() + " " + plain(target.value()));
    }

    /** What must be said below a chart, empty where nothing must. */
    public String note(Chart chart) {
        if (chart instanceof Chart.Radar radar && radar.floor() > 0) {
            return numerals.write(Texts.ALL.text(language, "report.chart.floor", radar.floor()));
        }
        return "";
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The renderers work without the application around them, so that they read their words themselves, once. */
    private static final class Texts {
        static final Messages ALL = new Messages();
    }
}
