package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.analysis.LevelDistance.Condition;
import org.openita.analysis.LevelDistance.State;
import org.openita.framework.FrameworkFixture;
import org.openita.scoring.Levels;
import org.openita.scoring.ResultFixture;
import org.openita.scoring.ScoreTree;

class LevelDistanceTest {

    @Test
    void namesTheOneInstrumentThatIsShortOfTheNextLevel() {
        var distance = distance(score(Map.of("IIT", "97", "EIT1", "98", "EIT2", "94.80", "OIT", "100")));

        assertThat(distance.level().code()).isEqualTo("ผ่านดี");
        assertThat(distance.goal().code()).isEqualTo("ผ่านดีเยี่ยม");
        assertThat(distance.atBest()).isFalse();
        assertThat(unmet(distance)).singleElement().satisfies(condition -> {
            assertThat(condition.code()).hasToString("EIT2");
            assertThat(condition.required()).isEqualByComparingTo("95");
            assertThat(condition.current())
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("94.80"));
            assertThat(condition.shortfall())
                    .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("0.20"));
            assertThat(condition.state()).isEqualTo(State.SHORT);
        });
    }

    @Test
    void conditionsOfTheNextLevelStandInTheOrderOfTheScale() {
        var distance = distance(score(Map.of("IIT", "90", "EIT1", "90", "EIT2", "90", "OIT", "90")));

        assertThat(distance.conditions())
                .extracting(condition -> condition.code().value())
                .containsExactly("overall", "IIT", "EIT1", "EIT2", "OIT");
    }

    @Test
    void atTheBestLevelTheNarrowestMarginComesFirst() {
        var distance = distance(score(Map.of("IIT", "99", "EIT1", "98", "EIT2", "95.01", "OIT", "97")));

        assertThat(distance.atBest()).isTrue();
        assertThat(unmet(distance)).isEmpty();
        assertThat(distance.conditions().getFirst()).satisfies(narrowest -> {
            assertThat(narrowest.code()).hasToString("EIT2");
            assertThat(narrowest.margin()).isEqualByComparingTo("0.01");
            assertThat(narrowest.shortfall()).isEmpty();
        });
        assertThat(distance.conditions()).extracting(Condition::margin).isSorted();
    }

    @Test
    void unknownPartsAreMetWhereTheBoundsLeaveNoDoubt() {
        var distance = distance(ResultFixture.sourceAgency());

        assertThat(distance.atBest()).isTrue();
        assertThat(distance.conditions().getFirst()).satisfies(narrowest -> {
            assertThat(narrowest.code()).hasToString("EIT1");
            assertThat(narrowest.current()).isEmpty();
            assertThat(narrowest.state()).isEqualTo(State.MET);
            assertThat(narrowest.margin()).isBetween(new BigDecimal("1.80"), new BigDecimal("1.90"));
        });
    }

    @Test
    void anUndeterminedLevelIsMeasuredFromTheWorstPossible() {
        var distance = distance(score(Map.of("IIT", "96", "EIT", "88", "OIT", "100")));

        assertThat(distance.level().code()).isEqualTo("ผ่าน");
        assertThat(distance.goal().code()).isEqualTo("ผ่านดี");
        assertThat(unmet(distance)).extracting(Condition::state).containsOnly(State.OPEN);
        assertThat(unmet(distance))
                .extracting(condition -> condition.code().value())
                .containsExactly("EIT1", "EIT2");
    }

    private static List<Condition> unmet(LevelDistance distance) {
        return distance.conditions().stream()
                .filter(condition -> condition.state() != State.MET)
                .toList();
    }

    private static ScoreTree score(Map<String, String> values) {
        return ResultFixture.score(FrameworkFixture.framework(), values);
    }

    private static LevelDistance distance(ScoreTree tree) {
        return LevelDistance.of(tree, Levels.decide(tree));
    }
}
