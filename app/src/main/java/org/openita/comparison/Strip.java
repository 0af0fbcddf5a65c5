package org.openita.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The drawing of how scores spread: a bar for every point of the scale, a mark for the agency that is looked at, and a
 * line for what was announced as the average. All measures are units of a drawing {@value #WIDTH} wide.
 *
 * @param bars from the lowest point that has a score to 100, the highest bar as tall as there is room
 * @param ticks every tenth point
 */
public record Strip(List<Bar> bars, List<Tick> ticks, Optional<Mark> marked, Optional<Mark> average) {

    public static final int WIDTH = 360;
    /** Where the bars stand. */
    public static final int GROUND = 148;

    private static final int CEILING = 48;
    private static final int MARGIN = 12;
    private static final int TEN = 10;

    public Strip {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /** Draws at least one score. */
    static Strip of(List<BigDecimal> scores, Optional<BigDecimal> marked, Optional<BigDecimal> average) {
        var counts = new int[100];
        scores.forEach(score -> counts[point(score)]++);
        var lowest = scores.stream().mapToInt(Strip::point).min().orElseThrow();
        var from = average.map(value -> Math.min(lowest, point(value))).orElse(lowest) / TEN * TEN;
        var tallest = IntStream.of(counts).max().orElseThrow();
        var step = (WIDTH - 2.0 * MARGIN) / (100 - from);
        var bars = IntStream.range(from, 100)
                .filter(point -> counts[point] > 0)
                .mapToObj(point -> new Bar(
                        place(point, from, step),
                        step * 0.9,
                        (double) counts[point] / tallest * (GROUND - CEILING),
                        marked.filter(score -> point(score) == point).isPresent()))
                .toList();
        var ticks = IntStream.iterate(from, tick -> tick <= 100, tick -> tick + TEN)
                .mapToObj(tick -> new Tick(place(tick, from, step), tick))
                .toList();
        return new Strip(bars, ticks, mark(marked, from, step), mark(average, from, step));
    }

    private static Optional<Mark> mark(Optional<BigDecimal> score, int from, double step) {
        return score.map(value -> new Mark(place(value.doubleValue(), from, step), value));
    }

    private static double place(double score, int from, double step) {
        return MARGIN + (score - from) * step;
    }

    /** 100 belongs to the last bar. */
    private static int point(BigDecimal score) {
        return Math.min(score.intValue(), 99);
    }

    /** The agencies whose scores begin with the same whole number. */
    public record Bar(double x, double width, double height, boolean marked) {

        public double top() {
            return GROUND - height;
        }
    }

    /** A number under the ground line. */
    public record Tick(double x, int score) {}

    /** A score that is pointed at. */
    public record Mark(double x, BigDecimal score) {

        /** On which side of its line its words have room. */
        public String anchor() {
            return x > WIDTH / 2.0 ? "end" : "start";
        }
    }
}
