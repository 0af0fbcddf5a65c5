package org.openita.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;
import org.openita.scoring.ChoiceCounts;
import org.openita.scoring.KnownValues;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;
import org.openita.uncertainty.SheetLayout;
import org.openita.uncertainty.SheetSample;
import org.openita.uncertainty.Uncertainty;

/**
 * How often intervals hold the true score: agencies whose whole staff and public are drawn, so that the truth is known, and
 * then sampled again and again. Prints for each mood of respondents and size of sample the share of intervals that held the
 * truth, and their mean width.
 */
public final class IntervalCoverage {

    private static final int ROUNDS = 2_000;
    private static final int STAFF_FOR_EACH_ASKED = 4;
    private static final int PUBLIC = 20_000;
    private static final List<Code> SHOWN =
            List.of(new Code("i1"), new Code("1"), new Code("IIT"), new Code("EIT"), Code.OVERALL);

    private final Framework framework =
            new BundledFrameworks().find(new FrameworkId("th-national-2567")).orElseThrow();
    private final List<SheetLayout> layouts = List.of("IIT", "EIT1", "EIT2").stream()
            .map(part -> SheetLayout.of(framework, new Code(part)))
            .toList();

    private IntervalCoverage() {}

    public static void main(String[] args) {
        System.out.println("| respondents | asked of each | " + String.join(" | ", names()) + " |");
        var coverage = new IntervalCoverage();
        for (var mood : Mood.values()) {
            for (var asked : new int[] {30, 100, 400}) {
                coverage.measure(mood, asked);
            }
        }
    }

    private static List<String> names() {
        return SHOWN.stream().map(code -> code + " truth, held, width").toList();
    }

    private void measure(Mood mood, int asked) {
        var random = new SplittableRandom(2567L * asked + mood.words.length());
        var staff = population(mood, layouts.getFirst(), asked * STAFF_FOR_EACH_ASKED, random);
        var first = population(mood, layouts.get(1), PUBLIC, random);
        var second = population(mood, layouts.get(2), PUBLIC, random);
        var truth = result(List.of(
                SheetSample.of(layouts.getFirst(), staff, OptionalInt.of(staff.size())),
                SheetSample.of(layouts.get(1), first, OptionalInt.empty()),
                SheetSample.of(layouts.get(2), second, OptionalInt.empty())));
        var truths = Scoring.score(framework, truth);
        var held = new HashMap<Code, Integer>();
        var width = new HashMap<Code, Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var samples = List.of(
                    SheetSample.of(layouts.getFirst(), draw(staff, asked, random), OptionalInt.of(staff.size())),
                    SheetSample.of(layouts.get(1), draw(first, asked, random), OptionalInt.empty()),
                    SheetSample.of(layouts.get(2), draw(second, asked, random), OptionalInt.empty()));
            var known = result(samples);
            var uncertainty = Uncertainty.of(Scoring.score(framework, known), samples);
            for (var code : SHOWN) {
                var interval = uncertainty.at(code).orElseThrow();
                var value = truths.score(code).exact().orElseThrow().unrounded();
                var holds =
                        interval.low().compareTo(value) <= 0 && interval.high().compareTo(value) >= 0;
                held.merge(code, holds ? 1 : 0, Integer::sum);
                width.merge(code, interval.high().subtract(interval.low()).doubleValue(), Double::sum);
            }
        }
        print(mood, asked, truths, held, width);
    }

    private void print(Mood mood, int asked, ScoreTree truth, Map<Code, Integer> held, Map<Code, Double> width) {
        var line = new StringBuilder("| " + mood.words + " | " + asked + " |");
        for (var code : SHOWN) {
            var value = truth.score(code).exact().orElseThrow().unrounded().doubleValue();
            line.append(" %.1f, %.1f %%, %.1f |"
                    .formatted(
                            value,
                            100.0 * held.getOrDefault(code, 0) / ROUNDS,
                            width.getOrDefault(code, 0.0) / ROUNDS));
        }
        System.out.println(line);
    }

    private static KnownValues result(List<SheetSample> samples) {
        var counts = new HashMap<Code, ChoiceCounts>();
        samples.forEach(sample -> counts.putAll(sample.counts()));
        return new KnownValues(Map.of(new Code("OIT"), BigDecimal.valueOf(90))).with(counts);
    }

    /** Without putting back: nobody is asked twice. */
    private static List<byte[]> draw(List<byte[]> population, int asked, SplittableRandom random) {
        var left = new ArrayList<>(population);
        for (int i = 0; i < asked; i++) {
            var other = i + random.nextInt(left.size() - i);
            var drawn = left.get(other);
            left.set(other, left.get(i));
            left.set(i, drawn);
        }
        return left.subList(0, asked);
    }

    private List<byte[]> population(Mood mood, SheetLayout layout, int size, SplittableRandom random) {
        var sheets = new ArrayList<byte[]>(size);
        for (int person = 0; person < size; person++) {
            sheets.add(mood.sheet(framework, layout, random));
        }
        return sheets;
    }

    /** What respondents are like: each has an attitude that all of their answers share. */
    private enum Mood {
        DISCONTENT("discontented", 0.5, 1, 0),
        MIXED("mixed, the middle of the scale", 1.4, 1, 0),
        CONTENT("content", 2.6, 1, 0),
        NEARLY_ALL_BEST("nearly all choose the best", 4.2, 1, 0),
        ONE_IN_FIFTY("all the best but one in fifty, who chooses the worst throughout", 9, 0, 0.02);

        private final String words;
        private final double centre;
        private final double spread;
        private final double discontented;

        Mood(String words, double centre, double spread, double discontented) {
            this.words = words;
            this.centre = centre;
            this.spread = spread;
            this.discontented = discontented;
        }

        byte[] sheet(Framework framework, SheetLayout layout, SplittableRandom random) {
            var sheet = new byte[layout.width()];
            var attitude = centre + spread * random.nextGaussian();
            var worst = random.nextDouble() < discontented;
            for (int question = 0; question < sheet.length; question++) {
                var place = worst ? 0 : Math.clamp(attitude + random.nextGaussian(), 0, 3) / 3;
                sheet[question] = choice(framework, layout, question, place);
            }
            return sheet;
        }

        /** The choice that stands at a place between the worst, 0, and the best, 1. */
        private static byte choice(Framework framework, SheetLayout layout, int question, double place) {
            var ascending = Choices.ascending(framework, layout.places().get(question));
            var number = (int) Math.min(ascending.size() - 1, Math.floor(place * ascending.size()));
            return ascending.get(number);
        }
    }
}
