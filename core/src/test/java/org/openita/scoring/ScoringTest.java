package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.framework.FrameworkFixture.framework;
import static org.openita.scoring.ResultFixture.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.framework.Code;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule.WeightedMean;
import org.openita.scoring.Score.Status;

class ScoringTest {

    @Test
    void anIndicatorOfDisclosureIsTheMeanOfItsSubIndicators() {
        var tree = score(
                framework(), Map.of("9.1", "0", "9.2", "100", "9.3", "100", "9.4", "100", "9.5", "100", "10", "100"));

        assertThat(rounded(tree, "9")).isEqualByComparingTo("80.00");
        assertThat(rounded(tree, "OIT")).isEqualByComparingTo("90.00");
    }

    @Test
    void onlyUnroundedPartsGoIntoAWhole() {
        var tree =
                score(framework(), Map.of("i1", "0", "i2", "0", "i3", "100", "2", "0", "3", "0", "4", "0", "5", "0"));

        assertThat(rounded(tree, "1")).isEqualByComparingTo("33.33");
        assertThat(at(tree, "IIT").exact()).contains(Ratio.of(100, 15));
    }

    @Test
    void valuesAreTakenAtAnyDepth() {
        var tree = score(
                framework(),
                Map.of("IIT", "90", "6", "80", "7", "80", "8", "80", "9", "70", "10.1", "100", "10.2", "50"));

        assertThat(rounded(tree, "overall")).isEqualByComparingTo("80.00");
        assertThat(at(tree, "IIT").status()).isEqualTo(Status.GIVEN);
        assertThat(at(tree, "EIT").status()).isEqualTo(Status.COMPUTED);
        assertThat(at(tree, "1").status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void unknownIsNeverZero() {
        var tree = score(framework(), Map.of("IIT", "100", "EIT", "100", "9", "100"));

        assertThat(at(tree, "OIT").isKnown()).isFalse();
        assertThat(tree.overall().exact()).isEmpty();
        assertThat(tree.overall().rounded()).isEmpty();
        assertThat(tree.missing(tree.overall())).containsExactly(new Code("10"));
        assertThat(tree.pointsLost(tree.overall())).isEqualTo(Ratio.NOTHING);
    }

    @Test
    void eitIsKnownFromItsPartsWhereItsIndicatorsAreNot() {
        var tree = score(framework(), Map.of("EIT1", "90", "EIT2", "95", "6", "100"));

        assertThat(rounded(tree, "EIT")).isEqualByComparingTo("92.50");
        assertThat(at(tree, "EIT").rule()).containsInstanceOf(WeightedMean.class);
    }

    @Test
    void aGivenValueBeatsTheComputedOne() {
        var tree = ResultFixture.sourceAgency();

        assertThat(tree.overall().status()).isEqualTo(Status.GIVEN);
        assertThat(tree.overall().rounded()).contains(new BigDecimal("99.40"));
        assertThat(tree.overall().computed().orElseThrow().unrounded()).isEqualByComparingTo("99.3948");
    }

    @Test
    void whatRoundingExplainsDiffersButIsNoInconsistency() {
        var overall = ResultFixture.sourceAgency().overall();

        assertThat(overall.differs()).isTrue();
        assertThat(overall.inconsistent()).isFalse();
    }

    @Test
    void aDifferenceBeyondAHundredthIsMarked() {
        var parts = Map.of("IIT", "90", "EIT", "90", "OIT", "90");

        assertThat(overall(parts, "90.01").inconsistent()).isFalse();
        assertThat(overall(parts, "90.011").inconsistent()).isTrue();
        assertThat(overall(parts, "89.98").inconsistent()).isTrue();
        assertThat(overall(parts, "90.00").differs()).isFalse();
    }

    @Test
    void whatIsMissingIsNamedWhereItStops() {
        var tree = score(framework(), Map.of("IIT", "90", "EIT", "90", "9", "90", "10.1", "90", "o32", "100"));

        assertThat(tree.missing(tree.overall())).extracting(Code::value).containsExactly("o33", "o34", "o35");
        assertThat(tree.missing(at(tree, "IIT"))).isEmpty();
    }

    @Test
    void everyScoreShowsWhatItIsMadeOf() {
        var tree = score(framework(), Map.of("10.1", "100", "10.2", "50"));

        assertThat(tree.children(at(tree, "10")))
                .extracting(part -> part.code().value())
                .containsExactly("10.1", "10.2");
        assertThat(tree.pointsLost(at(tree, "10.2")).rounded()).isEqualByComparingTo("5.00");
    }

    @Test
    void oneFailedItemCostsMoreInASmallGroup() {
        assertThat(costOf("o1").rounded()).isEqualByComparingTo("0.67");
        assertThat(costOf("o32").rounded()).isEqualByComparingTo("2.50");
    }

    @Test
    void codesAndValuesOfNoScoreAreRefused() {
        assertThatThrownBy(() -> score(framework(), Map.of("o99", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> score(framework(), Map.of("1", "100.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> score(framework(), Map.of("1", "-0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Ratio costOf(String item) {
        var full = RandomResults.allLeaves(framework(), leaf -> 100);
        var failed = RandomResults.allLeaves(framework(), leaf -> leaf.equals(item) ? 0 : 100);
        return score(framework(), full)
                .overall()
                .exact()
                .orElseThrow()
                .minus(score(framework(), failed).overall().exact().orElseThrow());
    }

    private static Score overall(Map<String, String> parts, String published) {
        var values = new HashMap<>(parts);
        values.put("overall", published);
        return score(framework(), values).overall();
    }

    private static Score at(ScoreTree tree, String code) {
        return tree.score(new Code(code));
    }

    private static BigDecimal rounded(ScoreTree tree, String code) {
        return at(tree, code).rounded().orElseThrow();
    }
}
