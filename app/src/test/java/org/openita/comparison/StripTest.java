package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.comparison.Strip.Bar;
import org.openita.comparison.Strip.Mark;
import org.openita.comparison.Strip.Tick;

class StripTest {

    @Test
    void aBarStandsForEveryPointThatHasScoresAndTheFullestIsTheTallest() {
        var strip = Strip.of(scores("85.00", "85.99", "92.10", "100.00"), Optional.empty(), Optional.empty());
        assertThat(strip.bars()).extracting(Bar::height).containsExactly(100.0, 50.0, 50.0);
        assertThat(strip.bars()).isSortedAccordingTo((one, other) -> Double.compare(one.x(), other.x()));
    }

    @Test
    void theScaleBeginsAtTheTenBelowTheLowestScoreOrTheAverage() {
        assertThat(Strip.of(scores("85.00"), Optional.empty(), Optional.empty()).ticks())
                .extracting(Tick::score)
                .containsExactly(80, 90, 100);
        assertThat(Strip.of(scores("85.00"), Optional.empty(), Optional.of(new BigDecimal("69.90")))
                        .ticks())
                .extracting(Tick::score)
                .startsWith(60, 70);
    }

    @Test
    void marksStandWithinTheirBarAndTheirWordsOnTheSideWithRoom() {
        var here = new BigDecimal("99.50");
        var strip = Strip.of(scores("60", "99.50"), Optional.of(here), Optional.of(new BigDecimal("61")));
        var bar = strip.bars().getLast();
        assertThat(bar.marked()).isTrue();
        assertThat(strip.bars().getFirst().marked()).isFalse();
        assertThat(strip.marked().orElseThrow().x()).isBetween(bar.x(), bar.x() + bar.width());
        assertThat(strip.marked()).map(Mark::anchor).hasValue("end");
        assertThat(strip.average()).map(Mark::anchor).hasValue("start");
    }

    private static List<BigDecimal> scores(String... scores) {
        return Stream.of(scores).map(BigDecimal::new).toList();
    }
}
