package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Test
    void threeThirdsAreExactlyOne() {
        var third = Ratio.of(1, 3);

        assertThat(Ratio.sum(List.of(third, third, third))).isEqualTo(Ratio.WHOLE);
        assertThat(Ratio.sum(List.of(third, Ratio.of(2, 6), Ratio.of(10, 30))).dividedBy(3))
                .isEqualTo(third);
    }

    @ParameterizedTest
    @CsvSource({
        "94.994999, 94.99", "94.995, 95.00", "94.9949999999999999999999, 94.99", "84.995, 85.00", "0.005, 0.01",
        "-0.005, -0.01", "-0.004, 0.00", "99.3948, 99.39", "100, 100.00", "0, 0.00",
    })
    void scoresAreRoundedHalfUp(BigDecimal exact, String rounded) {
        assertThat(Ratio.of(exact).rounded()).isEqualByComparingTo(rounded).hasScaleOf(2);
    }

    @Test
    void roundingSeesTheExactTieAndNotAnApproximationOfIt() {
        assertThat(Ratio.of(199, 2).dividedBy(100).rounded()).isEqualByComparingTo("1.00");
        assertThat(Ratio.of(1, 3).plus(Ratio.of(28, 6000)).rounded()).isEqualByComparingTo("0.34");
        assertThat(Ratio.of(2, 3).times(Ratio.of(1, 100)).rounded()).isEqualByComparingTo("0.01");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.33333333333333333333",
        "2, 3, 0.66666666666666666667",
        "1, 8, 0.125",
        "700, 7, 100",
        "-1, 4, -0.25"
    })
    void unroundedEndsWhereTheFractionEndsOrAfterTwentyDigits(long top, long bottom, String decimal) {
        assertThat(Ratio.of(top, bottom).unrounded()).isEqualTo(new BigDecimal(decimal));
        assertThat(Ratio.of(top, bottom)).hasToString(decimal);
    }

    @Test
    void equalValuesAreEqualHoweverTheyAreSpelled() {
        assertThat(Ratio.of(1, 2)).isEqualTo(Ratio.of(50, 100)).hasSameHashCodeAs(Ratio.of(50, 100));
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.NOTHING).hasSameHashCodeAs(Ratio.NOTHING);
        assertThat(Ratio.of(1, 3)).isNotEqualTo(Ratio.of(new BigDecimal("0.33333333333333333333")));
    }

    @ParameterizedTest
    @CsvSource({"99.40, 99.4", "1E+2, 100", "0, 0", "7.125, 7.125", "-3.10, -3.1"})
    void everyDecimalIsTakenExactly(BigDecimal decimal, String text) {
        assertThat(Ratio.of(decimal)).hasToString(text);
    }

    @Test
    void arithmeticIsThatOfFractions() {
        assertThat(Ratio.of(1, 2).minus(Ratio.of(1, 3))).isEqualTo(Ratio.of(1, 6));
        assertThat(Ratio.of(1, 2).dividedBy(Ratio.of(-1, 4))).isEqualTo(Ratio.of(-2));
        assertThat(Ratio.of(-1, 2).abs()).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(1, 2).min(Ratio.of(1, 3))).isEqualTo(Ratio.of(1, 3));
        assertThat(Ratio.of(1, 2).max(Ratio.of(1, 3))).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> Ratio.WHOLE.dividedBy(Ratio.NOTHING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
