package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void countsEveryScoreOnceFromTheLowestBandToHundred() {
        var spread =
                Spread.of(scores("82.10", "85.00", "89.99", "90.00", "100.00"), Optional.of(new BigDecimal("100.00")));
        assertThat(spread.count()).isEqualTo(5);
        assertThat(spread.bands())
                .containsExactly(
                        new Spread.Band(80, 85, 1, false),
                        new Spread.Band(85, 90, 2, false),
                        new Spread.Band(90, 95, 1, false),
                        new Spread.Band(95, 100, 1, true));
    }

    @Test
    void quartilesAreScoresThatAgenciesHave() {
        assertThat(Spread.of(scores("90", "70", "80", "60", "100"), Optional.empty())
                        .quartiles())
                .isEqualTo(scores("60", "70", "80", "90", "100"));
        assertThat(Spread.of(scores("70", "90"), Optional.empty()).quartiles())
                .isEqualTo(scores("70", "70", "70", "70", "90"));
    }

    @Test
    void nothingSpreadsWithoutScores() {
        assertThat(Spread.of(List.of(), Optional.of(BigDecimal.TEN))).isEqualTo(new Spread(0, List.of(), List.of()));
    }

    private static List<BigDecimal> scores(String... scores) {
        return Stream.of(scores).map(BigDecimal::new).toList();
    }
}
