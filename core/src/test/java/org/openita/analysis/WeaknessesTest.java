package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.framework.FrameworkFixture;
import org.openita.framework.Node.Kind;
import org.openita.scoring.ResultFixture;
import org.openita.scoring.ScoreTree;

class WeaknessesTest {

    @Test
    void theSourceAgencyIsWeakInIndicatorsEightAndOne() {
        assertThat(weak(ResultFixture.sourceAgency())).containsExactly("8", "1");
    }

    @Test
    void everyPlaceSaysWhatItCosts() {
        var eight = Weaknesses.weakIndicators(ResultFixture.sourceAgency()).getFirst();

        assertThat(eight.score()).isEqualByComparingTo("97.05");
        assertThat(eight.atStake().rounded()).isEqualByComparingTo("10.00");
        assertThat(eight.lost().rounded(3)).isEqualByComparingTo("0.295");
    }

    @Test
    void weakestFirstGoesByScoreAndThenByCost() {
        var tree = ResultFixture.indicators("90 90 95 96 97 90 91 92 90 99", Map.of());

        assertThat(Weaknesses.weakestFirst(tree, Kind.INDICATOR))
                .extracting(each -> each.node().code().value())
                .containsExactly("9", "6", "1", "2", "7", "8", "3", "4", "5", "10");
    }

    @Test
    void unknownIndicatorsAreNeitherWeakNorStrong() {
        var tree = ResultFixture.indicators("- 90 - - - - - - - -", Map.of());

        assertThat(Weaknesses.weakestFirst(tree, Kind.INDICATOR)).hasSize(1);
        assertThat(weak(tree)).containsExactly("2");
    }

    @Test
    void allBelowTheTargetAreWeakHoweverLittleTheyCost() {
        var tree = ResultFixture.indicators("94.99 95 100 100 100 100 100 100 50 100", Map.of());

        assertThat(weak(tree)).containsExactly("9", "1");
    }

    @Test
    void withoutATargetThePassLineIsTheMark() {
        var framework = FrameworkFixture.framework(2564, FrameworkFixture.letters(), List.of());
        var tree = ResultFixture.indicators(framework, "84.99 85 100 100 100 100 100 100 20 100", Map.of());

        assertThat(weak(tree)).containsExactly("9", "1");
    }

    @Test
    void equalsAreNamedTogether() {
        var tree = ResultFixture.indicators("96 96 96 96 96 100 100 100 100 100", Map.of());

        assertThat(weak(tree)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aFullScoreHasNoWeakness() {
        var tree = ResultFixture.indicators("100 100 100 100 100 100 100 100 100 100", Map.of());

        assertThat(weak(tree)).isEmpty();
    }

    @Test
    void itemsCountWhereTheyAreKnown() {
        var tree = ResultFixture.score(FrameworkFixture.framework(), Map.of("o1", "0", "o32", "0", "o2", "100"));

        assertThat(Weaknesses.weakestFirst(tree, Kind.ITEM))
                .extracting(each -> each.node().code().value())
                .containsExactly("o32", "o1", "o2");
    }

    private static List<String> weak(ScoreTree tree) {
        return Weaknesses.weakIndicators(tree).stream()
                .map(each -> each.node().code().value())
                .toList();
    }
}
