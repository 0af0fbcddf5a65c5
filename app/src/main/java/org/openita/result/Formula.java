package org.openita.result;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.IntStream;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** How a score is reckoned, written with the figures that went into it: {@code 0.3 × 99.556 + 0.4 × 100.00}. */
public final class Formula {

    private static final int DECIMALS = 4;
    private static final int AT_LEAST = 2;

    private Formula() {}

    /** The parts by the rule that applies; a figure that does not end is cut at four decimals. */
    public static String of(Score score, ScoreTree tree) {
        var values = score.madeOf().stream()
                .map(term ->
                        tree.score(term.code()).exact().map(Formula::written).orElse("?"))
                .toList();
        if (score.rule().orElseThrow() instanceof ScoreRule.Mean) {
            return "(" + String.join(" + ", values) + ") ÷ " + values.size();
        }
        var terms = score.madeOf();
        return IntStream.range(0, terms.size())
                .mapToObj(place -> share(terms.get(place).share()) + " × " + values.get(place))
                .collect(joining(" + "));
    }

    /** A figure with two to four decimals. */
    public static String written(Ratio value) {
        var decimal = value.rounded(DECIMALS).stripTrailingZeros();
        return decimal.scale() < AT_LEAST ? decimal.setScale(AT_LEAST).toPlainString() : decimal.toPlainString();
    }

    private static String share(Ratio share) {
        BigDecimal decimal = share.unrounded();
        if (decimal.scale() <= DECIMALS) {
            return decimal.toPlainString();
        }
        BigInteger shared = share.numerator().gcd(share.denominator());
        return share.numerator().divide(shared) + "/" + share.denominator().divide(shared);
    }
}
