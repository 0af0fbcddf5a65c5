package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.framework.Node.Kind;

class OutlineTest {

    private static final Outline OUTLINE = FrameworkFixture.framework().outline();

    @Test
    void nodesStandInReadingOrder() {
        assertThat(OUTLINE.nodes())
                .extracting(node -> node.code().value())
                .startsWith("overall", "IIT", "1", "i1", "i2", "i3", "2")
                .containsSubsequence(
                        "i15", "EIT", "EIT1", "EIT2", "6", "EIT1.6", "EIT1.e1", "EIT1.e2", "EIT1.e3", "EIT2.6")
                .containsSubsequence("EIT2.e9", "OIT", "9", "9.1", "o1", "o6", "9.2", "o7", "10", "10.1", "o35");
    }

    @Test
    void everyNodeStandsBeforeThoseItIsMadeOf() {
        assertThat(OUTLINE.nodes())
                .allSatisfy(node -> node.rules()
                        .forEach(rule -> rule.terms()
                                .forEach(term -> assertThat(OUTLINE.place(term.code()))
                                        .isGreaterThan(OUTLINE.place(node.code())))));
    }

    @ParameterizedTest
    @CsvSource({
        "overall, 100",
        "IIT, 30",
        "1, 6",
        "i1, 2",
        "EIT, 30",
        "EIT1, 15",
        "6, 10",
        "EIT1.6, 5",
        "OIT, 40",
        "9, 20",
        "9.1, 4",
        "10.2, 10",
        "o32, 2.5",
    })
    void everyPlaceKnowsWhatItIsWorth(String code, BigDecimal points) {
        assertThat(OUTLINE.pointsAtStake(new Code(code)).unrounded()).isEqualByComparingTo(points);
    }

    @Test
    void thePartsOfEveryRuleAreWorthTheirWhole() {
        assertThat(OUTLINE.nodes())
                .allSatisfy(node -> node.rules().stream()
                        .filter(rule -> !rule.terms().isEmpty())
                        .forEach(rule -> assertThat(Ratio.sum(rule.terms().stream()
                                        .map(term -> OUTLINE.worth(term.code()))
                                        .toList()))
                                .isEqualTo(OUTLINE.worth(node.code()))));
    }

    @ParameterizedTest
    @CsvSource({
        "o13, 9",
        "9.2, 9",
        "EIT2.e9, 8",
        "EIT1.6, 6",
        "i10, 4",
        "8, 8",
        "IIT, none",
        "overall, none",
        "nowhere, none"
    })
    void theIndicatorAboveAPlaceIsFound(String code, String indicator) {
        assertThat(OUTLINE.above(new Code(code), Kind.INDICATOR)
                        .map(node -> node.code().value())
                        .orElse("none"))
                .isEqualTo(indicator);
    }

    @Test
    void aPlaceMayLieWithinTwoOthers() {
        var item = new Code("EIT1.e1");

        assertThat(List.of("EIT1.e1", "EIT1.6", "6", "EIT1", "EIT", "overall"))
                .allMatch(place -> OUTLINE.isWithin(item, new Code(place)));
        assertThat(List.of("EIT2", "7", "IIT", "EIT2.e1")).noneMatch(place -> OUTLINE.isWithin(item, new Code(place)));
    }

    @Test
    void anItemWithSubQuestionsIsTheirMean() {
        var parts = List.of(FrameworkFixture.question("i1.1", List.of()), FrameworkFixture.question("i1.2", List.of()));
        var indicator = new Indicator(
                new Code("1"), FrameworkFixture.text("1"), List.of(), List.of(FrameworkFixture.question("i1", parts)));
        var instrument = new Instrument(
                new Code("IIT"),
                FrameworkFixture.text("IIT"),
                FrameworkFixture.weight(1, 1),
                List.of(),
                List.of(indicator));
        var outline = Outline.of(FrameworkFixture.text("x"), List.of(instrument));

        assertThat(outline.nodes())
                .extracting(Node::kind)
                .containsExactly(
                        Kind.OVERALL, Kind.INSTRUMENT, Kind.INDICATOR, Kind.ITEM, Kind.SUB_ITEM, Kind.SUB_ITEM);
        assertThat(outline.worth(new Code("i1.2"))).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void oneCodeNeverStandsForTwoPlaces() {
        assertThatThrownBy(() ->
                        Outline.of(FrameworkFixture.text("x"), List.of(FrameworkFixture.iit(), FrameworkFixture.iit())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IIT");
    }

    @Test
    void unknownCodesAreRefused() {
        assertThatThrownBy(() -> OUTLINE.worth(new Code("o99"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OUTLINE.place(new Code("o99"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(OUTLINE.find(new Code("o99"))).isEmpty();
    }
}
