package org.openita.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.framework.FiscalYear;

/**
 * What was announced of one year.
 *
 * @param average the mean overall score of all agencies
 * @param agencies how many were assessed
 * @param passRate the share that reached 85, in percent
 * @param confidence how well it is confirmed, as the sources of frameworks are marked
 */
public record NationalFigure(
        FiscalYear year,
        Optional<BigDecimal> average,
        Optional<Integer> agencies,
        Optional<BigDecimal> passRate,
        Confidence confidence) {

    /** Whether it rests on general knowledge only, or on figures of other years. */
    public boolean provisional() {
        var words = confidence.en();
        return !words.startsWith("V") || words.contains("derived") || words.contains("GK");
    }

    /** The same mark with its remarks in both languages. */
    public record Confidence(String en, String th) {

        /** In the language of this code. */
        public String in(String language) {
            return "en".equals(language) ? en : th;
        }
    }
}
