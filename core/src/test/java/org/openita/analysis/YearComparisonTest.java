package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.framework.FrameworkFixture.SOURCE;
import static org.openita.framework.FrameworkFixture.framework;
import static org.openita.framework.FrameworkFixture.letters;
import static org.openita.framework.FrameworkFixture.namedLevels;
import static org.openita.framework.FrameworkFixture.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.framework.Framework;
import org.openita.framework.LevelScale;
import org.openita.framework.Node.Kind;
import org.openita.scoring.ResultFixture;
import org.openita.scoring.ScoreTree;

class YearComparisonTest {

    private static final Framework.Change NEW_ITEMS =
            new Framework.Change(text("ข้อคำถามใหม่"), List.of(new Code("9")));

    @Test
    void aChangeSaysWhatItMovedInTheOverallScore() {
        var comparison = compare("90 100 100 100 100 100 100 90 100 100", "95 100 100 100 100 100 100 88 100 100");

        var first = comparison.change(new Code("1")).orElseThrow();
        assertThat(first.delta()).isEqualByComparingTo("5");
        assertThat(first.points().orElseThrow().rounded()).isEqualByComparingTo("0.30");
        var overall = comparison.change(Code.OVERALL).orElseThrow();
        assertThat(overall.delta()).isEqualByComparingTo("0.10");
        assertThat(overall.points().orElseThrow().rounded()).isEqualByComparingTo("0.10");
    }

    @Test
    void moversAreSortedByWhatTheyMovedUpOrDown() {
        var comparison = compare("90 100 100 100 100 100 100 90 98 100", "95 99 100 100 100 100 100 88 100 100");

        assertThat(codes(comparison.movers(Kind.INDICATOR))).containsExactly("9", "1", "8", "2");
        assertThat(codes(comparison.movers(Kind.INSTRUMENT))).containsExactly("OIT", "IIT", "EIT");
    }

    @Test
    void onlyADropOfAPointOrMoreIsAFall() {
        var comparison = compare("90 90 90 90 90 90 90 90 90 90", "89 89.01 91 88.99 70 90 90 90 90 90");

        assertThat(codes(comparison.falling(Kind.INDICATOR))).containsExactly("5", "4", "1");
    }

    @Test
    void whatIsUnknownInOneYearDidNotChange() {
        var comparison = compare("90 - 90 90 90 90 90 90 90 90", "89 80 - 90 90 90 90 90 90 90");

        assertThat(comparison.change(new Code("2"))).isEmpty();
        assertThat(comparison.change(new Code("3"))).isEmpty();
        assertThat(comparison.change(Code.OVERALL)).isEmpty();
    }

    @Test
    void lettersAreNeverComparedWithNamedLevels() {
        var letters = result(2565, letters(), List.of());
        var named = result(2566, namedLevels(), List.of());

        assertThat(YearComparison.of(letters, named, Lineage.UNKNOWN).levelsComparable())
                .isFalse();
        assertThat(YearComparison.of(named, result(2567, namedLevels(), List.of()), Lineage.UNKNOWN)
                        .levelsComparable())
                .isTrue();
    }

    @Test
    void aBreakTouchesWhatItNamesAndWhatLiesAboveAndBelow() {
        var comparison = YearComparison.of(
                result(2566, namedLevels(), List.of()),
                result(2567, namedLevels(), List.of(NEW_ITEMS)),
                Lineage.UNKNOWN);

        assertThat(comparison.breaks()).extracting(Break::change).containsExactly(NEW_ITEMS);
        assertThat(comparison.changes())
                .filteredOn(change -> !change.comparable())
                .extracting(change -> change.code().value())
                .containsExactly("overall", "OIT", "9");
    }

    @Test
    void breaksOfTheYearsBetweenCountOnlyForThoseWhoSpanThem() {
        var lineage = new Lineage(
                List.of(
                        framework(2565, letters(), List.of(new Framework.Change(text("ก่อน"), List.of()))),
                        framework(2566, namedLevels(), List.of(NEW_ITEMS))),
                List.of());
        var comparison =
                YearComparison.of(result(2565, letters(), List.of()), result(2567, namedLevels(), List.of()), lineage);

        assertThat(comparison.breaks()).singleElement().satisfies(found -> {
            assertThat(found.year().buddhist()).isEqualTo(2566);
            assertThat(found.change()).isEqualTo(NEW_ITEMS);
        });
    }

    @Test
    void itemsAreComparedOnlyWhereACrosswalkSaysTheyAreTheSame() {
        var earlier = ResultFixture.score(framework(2566, namedLevels(), List.of()), Map.of("o1", "0", "o2", "0"));
        var later = ResultFixture.score(framework(2567, namedLevels(), List.of()), Map.of("o3", "100", "o2", "100"));
        var kept = new Crosswalk.Link(List.of(new Code("o1")), List.of(new Code("o3")), SOURCE);
        var merged = new Crosswalk.Link(List.of(new Code("o2"), new Code("o4")), List.of(new Code("o2")), SOURCE);
        var crosswalk =
                new Crosswalk(earlier.framework().id(), later.framework().id(), List.of(kept, merged));

        var comparison = YearComparison.of(earlier, later, new Lineage(List.of(), List.of(crosswalk)));

        assertThat(codes(comparison.movers(Kind.ITEM))).containsExactly("o3");
    }

    @Test
    void yearsGoForward() {
        var tree = ResultFixture.sourceAgency();

        assertThatThrownBy(() -> YearComparison.of(tree, tree, Lineage.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static YearComparison compare(String before, String after) {
        return YearComparison.of(
                ResultFixture.indicators(framework(2566, namedLevels(), List.of()), before, Map.of()),
                ResultFixture.indicators(framework(2567, namedLevels(), List.of()), after, Map.of()),
                Lineage.UNKNOWN);
    }

    private static ScoreTree result(int year, LevelScale levels, List<Framework.Change> changes) {
        return ResultFixture.indicators(framework(year, levels, changes), "90 90 90 90 90 90 90 90 90 90", Map.of());
    }

    private static List<String> codes(List<YearComparison.Change> changes) {
        return changes.stream().map(change -> change.code().value()).toList();
    }
}
