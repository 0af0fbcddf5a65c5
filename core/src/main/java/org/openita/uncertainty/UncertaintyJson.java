package org.openita.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openita.scoring.JsonText;
import org.openita.scoring.ScoreTree;

/**
 * How sure a result is, as JSON: {@code {confidence, intervals: [{code, low, high, n}], levels: [{level, probability}]}},
 * one interval for each score that has one, in the order of the framework. The same sheets give the same characters.
 */
public final class UncertaintyJson {

    private static final int DECIMALS = 4;

    private UncertaintyJson() {}

    public static String of(ScoreTree tree, Uncertainty uncertainty) {
        var json = new JsonText();
        json.open('{').name("confidence").number(BigDecimal.valueOf(StudentT.CONFIDENCE));
        json.name("intervals").open('[');
        for (var score : tree.scores()) {
            uncertainty.at(score.code()).ifPresent(interval -> {
                json.open('{').name("code").text(score.code().value());
                json.name("low").number(interval.low()).name("high").number(interval.high());
                json.name("n")
                        .number(BigDecimal.valueOf(interval.respondents()))
                        .close('}');
            });
        }
        json.close(']').name("levels").open('[');
        for (var chance : uncertainty.levels()) {
            json.open('{').name("level").text(chance.level().code());
            json.name("probability").number(rounded(chance.probability())).close('}');
        }
        return json.close(']').close('}').toString();
    }

    private static BigDecimal rounded(double probability) {
        return BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
