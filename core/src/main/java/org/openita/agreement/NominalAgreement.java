package org.openita.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far several readers of the same units agree in what each of them says of a unit, one of values without an order. A
 * reader may leave units out; units that fewer than two have read say nothing of agreement.
 *
 * <p>Krippendorff's alpha is 1 less the disagreement observed by the disagreement to expect were the same values dealt to the
 * readings at random: 1 where all agree, 0 where they agree as chance does, less where they agree less than that (K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability", 2011, by coincidences of pairs of readings).
 *
 * @param <V> what is said of a unit
 */
public final class NominalAgreement<V> {

    private final Map<V, Double> readings = new HashMap<>();
    private double agreeing;
    private double pairable;
    private long units;

    /** Adds a unit by what each of its readers said. */
    public void add(Collection<V> said) {
        add(said, 1);
    }

    /** Adds as many units of which the same was said. */
    public void add(Collection<V> said, long times) {
        if (times < 0) {
            throw new IllegalArgumentException("a number of units below nought");
        }
        if (said.size() < 2 || times == 0) {
            return;
        }
        var counts = new HashMap<V, Integer>();
        said.forEach(value -> counts.merge(value, 1, Integer::sum));
        counts.forEach((value, count) -> {
            readings.merge(value, (double) count * times, Double::sum);
            agreeing += (double) count * (count - 1) / (said.size() - 1) * times;
        });
        pairable += (double) said.size() * times;
        units += times;
    }

    /** How many units at least two have read. */
    public long units() {
        return units;
    }

    /** The share of agreeing pairs, each unit weighing by its readings; none where nothing was read twice. */
    public OptionalDouble share() {
        return pairable == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreeing / pairable);
    }

    /** Krippendorff's alpha; none where all readings are the same value, for then nothing could have disagreed. */
    public OptionalDouble alpha() {
        var alike = readings.values().stream()
                .mapToDouble(count -> count * (count - 1))
                .sum();
        var expected = pairable * (pairable - 1) - alike;
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (pairable - agreeing) * (pairable - 1) / expected);
    }
}
