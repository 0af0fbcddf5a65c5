package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.framework.FrameworkFixture.framework;
import static org.openita.framework.FrameworkFixture.namedLevels;
import static org.openita.framework.FrameworkFixture.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.scoring.ResultFixture;
import org.openita.scoring.ScoreTree;

class SeriesTest {

    @Test
    void yearsWithoutAValueAreGaps() {
        var series = Series.of(new Code("8"), List.of(year(2567, "97.05"), year(2564, "80.00"), year(2566, "-")));

        assertThat(series.points())
                .extracting(point -> point.year().buddhist())
                .containsExactly(2564, 2565, 2566, 2567);
        assertThat(series.points())
                .extracting(Series.Point::score)
                .containsExactly(
                        Optional.of(new BigDecimal("80.00")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal("97.05")));
    }

    @Test
    void aPlaceTheFrameworkDoesNotHaveIsAGap() {
        var series = Series.of(new Code("11"), List.of(year(2567, "97.05")));

        assertThat(series.points())
                .singleElement()
                .satisfies(point -> assertThat(point.score()).isEmpty());
    }

    @Test
    void breaksStandAtTheFirstYearTheyHoldFor() {
        var change = new Framework.Change(text("รายการใหม่"), List.of(new Code("9")));
        var after = ResultFixture.score(framework(2567, namedLevels(), List.of(change)), Map.of("9", "90"));

        assertThat(Series.of(new Code("9"), List.of(after)).points().getFirst().breaks())
                .extracting(Break::change)
                .containsExactly(change);
        assertThat(Series.of(new Code("8"), List.of(after)).points().getFirst().breaks())
                .isEmpty();
    }

    @Test
    void noResultsMakeAnEmptySeries() {
        assertThat(Series.of(new Code("8"), List.of()).points()).isEmpty();
    }

    @Test
    void twoResultsOfOneYearAreRefused() {
        assertThatThrownBy(() -> Series.of(new Code("8"), List.of(year(2567, "1"), year(2567, "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ScoreTree year(int year, String eight) {
        return ResultFixture.indicators(framework(year, namedLevels(), List.of()), "- - - - - - - " + eight, Map.of());
    }
}
