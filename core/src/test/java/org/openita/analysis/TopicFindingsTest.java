package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.framework.FrameworkFixture.framework;
import static org.openita.framework.FrameworkFixture.namedLevels;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.analysis.TopicFinding.Standing;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkFixture;
import org.openita.framework.Node;
import org.openita.scoring.ResultFixture;
import org.openita.scoring.ScoreTree;

class TopicFindingsTest {

    @Test
    void unknownItemsFallBackOnTheirIndicatorAndSaySo() {
        var findings = TopicFindings.of(ResultFixture.sourceAgency());

        assertThat(findings).hasSize(7).allSatisfy(finding -> {
            assertThat(finding.standing()).isEqualTo(Standing.CEILING);
            assertThat(finding.restsOnItems()).isFalse();
            assertThat(finding.bases())
                    .allSatisfy(basis -> assertThat(basis.isOwn()).isFalse());
        });
        assertThat(findings)
                .extracting(finding -> codes(finding.places()))
                .containsExactly(
                        List.of("9"),
                        List.of("9"),
                        List.of("9"),
                        List.of("4"),
                        List.of("9"),
                        List.of("9"),
                        List.of("9"));
    }

    @Test
    void sevenTopicsOnOneIndicatorStillDifferInItemsAndWorth() {
        var facts = TopicFindings.of(ResultFixture.sourceAgency()).stream()
                .map(finding ->
                        finding.bases().stream().map(TopicFinding.Basis::item).toList() + " "
                                + finding.pointsAtStake().rounded())
                .toList();

        assertThat(facts).doesNotHaveDuplicates();
        assertThat(TopicFindings.of(ResultFixture.sourceAgency())
                        .get(4)
                        .pointsAtStake()
                        .rounded())
                .isEqualByComparingTo("4.00");
    }

    @Test
    void aSubIndicatorIsNearerThanItsIndicator() {
        var finding = topic(2, result("9", "80.00", "9.2", "90.00"));

        assertThat(codes(finding.places())).containsExactly("9.2");
        assertThat(finding.standing()).isEqualTo(Standing.WEAKNESS);
        assertThat(finding.toFull().orElseThrow()).isEqualByComparingTo("10");
        assertThat(finding.toTarget().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void knownItemsSpeakForThemselves() {
        var finding = topic(1, result("9", "97.00", "o8", "100", "o9", "0"));

        assertThat(finding.restsOnItems()).isTrue();
        assertThat(finding.weakest().orElseThrow().item().code()).hasToString("o9");
        assertThat(finding.pointsLost().rounded(4)).isEqualByComparingTo("0.5714");
        assertThat(finding.pointsAtStake().rounded(4)).isEqualByComparingTo("1.1429");
    }

    @Test
    void pointsLostAreNeverCountedTwice() {
        var finding = topic(1, result("9", "97.00", "o9", "0"));

        assertThat(codes(finding.places())).containsExactly("9", "o9");
        assertThat(finding.pointsLost().rounded()).isEqualByComparingTo("0.60");
    }

    @Test
    void standingFollowsTheLowestScore() {
        assertThat(topic(4, result("4", "94.99")).standing()).isEqualTo(Standing.WEAKNESS);
        assertThat(topic(4, result("4", "95.00")).standing()).isEqualTo(Standing.NEAR_TARGET);
        assertThat(topic(4, result("4", "95.99")).standing()).isEqualTo(Standing.NEAR_TARGET);
        assertThat(topic(4, result("4", "96.00")).standing()).isEqualTo(Standing.STRENGTH);
        assertThat(topic(4, result("4", "99.99")).standing()).isEqualTo(Standing.STRENGTH);
        assertThat(topic(4, result("4", "100")).standing()).isEqualTo(Standing.CEILING);
    }

    @Test
    void nothingKnownIsUnknownAndNotBad() {
        var finding = topic(4, result("9", "100"));

        assertThat(finding.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(finding.weakest()).isEmpty();
        assertThat(finding.toTarget()).isEmpty();
        assertThat(finding.restsOnItems()).isFalse();
        assertThat(topic(4, result("i10", "100", "i11", "100")).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(topic(4, result("i10", "100", "i11", "10")).standing()).isEqualTo(Standing.WEAKNESS);
    }

    @Test
    void anIndicatorAtOneHundredLeavesItsItemsNoRoom() {
        var basis = topic(1, ResultFixture.sourceAgency()).bases().getFirst();

        assertThat(basis.bounds().low().rounded()).isGreaterThan(new BigDecimal("99"));
    }

    @Test
    void changesSinceLastYearComeFromThePlaceItRestsOn() {
        var before = ResultFixture.score(framework(2566, namedLevels(), List.of()), Map.of("4", "98.00"));
        var after = result("4", "96.50");
        var finding = TopicFindings.of(after, YearComparison.of(before, after, Lineage.UNKNOWN))
                .get(3);

        assertThat(finding.bases())
                .allSatisfy(basis ->
                        assertThat(basis.change().orElseThrow().delta()).isEqualByComparingTo("-1.50"));
    }

    @Test
    void changesAcrossABreakAreNotShown() {
        var change = new Framework.Change(FrameworkFixture.text("ใหม่"), List.of());
        var before = ResultFixture.score(framework(2566, namedLevels(), List.of()), Map.of("4", "98.00"));
        var after = ResultFixture.score(framework(2567, namedLevels(), List.of(change)), Map.of("4", "96.50"));
        var finding = TopicFindings.of(after, YearComparison.of(before, after, Lineage.UNKNOWN))
                .get(3);

        assertThat(finding.bases())
                .allSatisfy(basis -> assertThat(basis.change()).isEmpty());
    }

    private static TopicFinding topic(int number, ScoreTree tree) {
        return TopicFindings.of(tree).get(number - 1);
    }

    private static ScoreTree result(String... pairs) {
        var values = new HashMap<String, String>();
        IntStream.range(0, pairs.length / 2).forEach(i -> values.put(pairs[2 * i], pairs[2 * i + 1]));
        return ResultFixture.score(framework(), values);
    }

    private static List<String> codes(List<Node> places) {
        return places.stream().map(place -> place.code().value()).toList();
    }
}
