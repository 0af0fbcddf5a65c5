package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.framework.Code;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Scoring;

class UncertaintyTest {

    private static final OptionalInt NO_LIMIT = OptionalInt.empty();
    private static final Code ONE = new Code("1");
    private static final Code IIT = new Code("IIT");

    @Test
    void thirtyWhoAllChooseTheBestSayAtLeastNinety() {
        var interval = of(SheetFixture.alike(SheetFixture.IIT, 30, 5, NO_LIMIT))
                .at(ONE)
                .orElseThrow();
        assertThat(interval.low().doubleValue()).isCloseTo(90.0, within(0.5));
        assertThat(interval.high()).isEqualByComparingTo("100");
        assertThat(interval.respondents()).isEqualTo(30);
        assertThat(interval.standardError()).isZero();
    }

    @Test
    void atTheOtherEndItIsTheSameTheOtherWayRound() {
        var best = of(SheetFixture.alike(SheetFixture.IIT, 30, 5, NO_LIMIT))
                .at(IIT)
                .orElseThrow();
        var worst = of(SheetFixture.alike(SheetFixture.IIT, 30, 1, NO_LIMIT))
                .at(IIT)
                .orElseThrow();
        assertThat(worst.high()).isEqualByComparingTo(BigDecimal.valueOf(100).subtract(best.low()));
        assertThat(worst.low()).isEqualByComparingTo("0");
    }

    @Test
    void moreRespondentsTellMoreAndALittleLessContentmentNeverNarrowsMuch() {
        var thirty = of(SheetFixture.alike(SheetFixture.IIT, 30, 5, NO_LIMIT))
                .at(ONE)
                .orElseThrow();
        var four = of(SheetFixture.alike(SheetFixture.IIT, 400, 5, NO_LIMIT))
                .at(ONE)
                .orElseThrow();
        assertThat(four.low()).isGreaterThan(thirty.low());
        assertThat(four.low().doubleValue()).isCloseTo(99.26, within(0.02));

        var oneLess = of(mixed(29, 1)).at(ONE).orElseThrow();
        assertThat(oneLess.low()).isLessThanOrEqualTo(thirty.low());
    }

    @Test
    void whereEverybodyWasAskedNothingIsUncertain() {
        var interval = of(mixedOf(20, 10, OptionalInt.of(30))).at(ONE).orElseThrow();
        assertThat(interval.low()).isEqualByComparingTo(interval.high().subtract(new BigDecimal("0.01")));
        assertThat(interval.standardError()).isZero();
    }

    @Test
    void theMoreOfAllWereAskedTheNarrower() {
        var many = width(of(mixedOf(20, 10, NO_LIMIT)).at(ONE).orElseThrow());
        var half = width(of(mixedOf(20, 10, OptionalInt.of(60))).at(ONE).orElseThrow());
        assertThat(half).isLessThan(many * 0.8);
    }

    @Test
    void ofASingleRespondentNothingFollows() {
        var interval =
                of(SheetFixture.alike(SheetFixture.IIT, 1, 4, NO_LIMIT)).at(IIT).orElseThrow();
        assertThat(interval.low()).isEqualByComparingTo("0");
        assertThat(interval.high()).isEqualByComparingTo("100");
    }

    @Test
    void whatWasGivenOrIsUnknownHasNoInterval() {
        var sample = mixed(20, 10);
        var uncertainty = of(sample);
        assertThat(uncertainty.at(new Code("OIT"))).isEmpty();
        assertThat(uncertainty.at(new Code("EIT"))).isEmpty();
        assertThat(uncertainty.at(Code.OVERALL)).isEmpty();
        assertThat(uncertainty.levels()).isEmpty();

        var given = new KnownValues(Map.of(ONE, new BigDecimal("97"))).with(sample.counts());
        var published = Uncertainty.of(Scoring.score(SheetFixture.FRAMEWORK, given), List.of(sample));
        assertThat(published.at(ONE)).isEmpty();
        assertThat(published.at(IIT)).isEmpty();
        assertThat(published.at(new Code("2"))).isPresent();
    }

    @Test
    void theLevelIsAsLikelyAsTheSamplesLeaveIt() {
        var iit = mixed(24, 6);
        var eit1 = SheetFixture.alike(SheetFixture.EIT1, 400, 5, NO_LIMIT);
        var eit2 = SheetFixture.alike(SheetFixture.EIT2, 400, 5, NO_LIMIT);
        var uncertainty = Uncertainty.of(SheetFixture.result("100", iit, eit1, eit2), List.of(iit, eit1, eit2));
        var chances = new HashMap<String, Double>();
        uncertainty.levels().forEach(chance -> chances.put(chance.level().code(), chance.probability()));

        assertThat(uncertainty.at(IIT).orElseThrow().low().doubleValue()).isLessThan(95);
        assertThat(chances.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1.0, within(1e-12));
        assertThat(chances.get("ผ่านดีเยี่ยม")).isBetween(0.3, 0.9);
        assertThat(chances.get("ด่วน")).isZero();
        assertThat(Uncertainty.of(SheetFixture.result("100", iit, eit1, eit2), List.of(iit, eit1, eit2))
                        .levels())
                .isEqualTo(uncertainty.levels());
    }

    @Test
    void aLayoutHoldsEveryQuestionOfItsPartInOrder() {
        assertThat(SheetLayout.of(SheetFixture.FRAMEWORK, IIT).places()).isEqualTo(SheetFixture.IIT.places());
        assertThat(SheetLayout.of(SheetFixture.FRAMEWORK, new Code("EIT2")).places())
                .isEqualTo(SheetFixture.EIT2.places());
    }

    private static Uncertainty of(SheetSample sample) {
        return Uncertainty.of(SheetFixture.result("100", sample), List.of(sample));
    }

    private static SheetSample mixed(int best, int next) {
        return mixedOf(best, next, NO_LIMIT);
    }

    /** So many who always choose the best, and so many who always choose the next. */
    private static SheetSample mixedOf(int best, int next, OptionalInt population) {
        var sheets = IntStream.range(0, best + next)
                .mapToObj(number -> {
                    var sheet = new byte[SheetFixture.IIT.width()];
                    Arrays.fill(sheet, (byte) (number < best ? 5 : 4));
                    return sheet;
                })
                .toList();
        return SheetSample.of(SheetFixture.IIT, sheets, population);
    }

    private static double width(ConfidenceInterval interval) {
        return interval.high().subtract(interval.low()).doubleValue();
    }
}
