package org.openita.uncertainty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Between which places, both included, something stands among others whose scores are uncertain too. With a confidence of
 * 95 % the bands of all of them hold at once (Klein, Wright, Wieczorek, "A joint confidence region for an overall ranking
 * of populations", J. R. Stat. Soc. C 69, 2020).
 */
public record RankBand(int best, int worst) {

    /**
     * The bands of all that are compared.
     *
     * @param scores each with its own interval of 95 %; of no width where it is known without error
     */
    public static <K> Map<K, RankBand> of(Map<K, Uncertain> scores) {
        var keys = List.copyOf(scores.keySet());
        var widening = widening(keys.size());
        var lows = new double[keys.size()];
        var highs = new double[keys.size()];
        for (int i = 0; i < lows.length; i++) {
            var score = scores.getOrDefault(keys.get(i), NOTHING);
            lows[i] = score.value() - widening * (score.value() - score.low());
            highs[i] = score.value() + widening * (score.high() - score.value());
        }
        var sortedLows = lows.clone();
        var sortedHighs = highs.clone();
        Arrays.sort(sortedLows);
        Arrays.sort(sortedHighs);
        var bands = HashMap.<K, RankBand>newHashMap(keys.size());
        for (int i = 0; i < lows.length; i++) {
            var surelyAbove = keys.size() - below(sortedLows, Math.nextUp(highs[i]));
            var surelyBelow = below(sortedHighs, lows[i]);
            bands.put(keys.get(i), new RankBand(1 + surelyAbove, keys.size() - surelyBelow));
        }
        return bands;
    }

    private static final Uncertain NOTHING = new Uncertain(0, 0, 0);

    /** How much longer intervals are that hold for so many at once (Šidák). */
    private static double widening(int many) {
        var normal = NormalDistribution.of(0, 1);
        var each = Math.pow(StudentT.CONFIDENCE, 1.0 / Math.max(1, many));
        return normal.inverseCumulativeProbability((1 + each) / 2)
                / normal.inverseCumulativeProbability((1 + StudentT.CONFIDENCE) / 2);
    }

    /** How many of the sorted values lie below a mark. */
    private static int below(double[] sorted, double mark) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (sorted[middle] < mark) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** A score and the interval it lies in. */
    public record Uncertain(double low, double value, double high) {}
}
