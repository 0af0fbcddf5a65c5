package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkFixture;
import org.openita.framework.Ratio;

class ScoringPropertiesTest {

    private static final Framework FRAMEWORK = FrameworkFixture.framework();
    private static final Ratio PRINTED = Ratio.of(1, 200);
    private static final Ratio DIGITS = Ratio.of(new BigDecimal("1e-12"));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyScoreLiesBetweenZeroAndOneHundred(long seed) {
        assertThat(tree(RandomResults.leaves(FRAMEWORK, new Random(seed))).scores())
                .allSatisfy(score -> assertThat(score.exact().orElseThrow()).isBetween(Ratio.NOTHING, Ratio.of(100)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterAnswerNeverLowersAScoreOrALevel(long seed) {
        var random = new Random(seed);
        var values = RandomResults.leaves(FRAMEWORK, random);
        var before = tree(values);
        var leaf = List.copyOf(values.keySet()).get(random.nextInt(values.size()));
        values.put(leaf, raised(values.getOrDefault(leaf, "0"), random));
        var after = tree(values);

        for (int place = 0; place < before.scores().size(); place++) {
            assertThat(exact(after.scores().get(place)))
                    .isGreaterThanOrEqualTo(exact(before.scores().get(place)));
        }
        assertThat(levelPlace(after)).isLessThanOrEqualTo(levelPlace(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputMakesNoDifference(long seed) {
        var random = new Random(seed);
        var values = hidden(tree(RandomResults.leaves(FRAMEWORK, random)), random);
        var codes = new ArrayList<>(values.keySet());
        Collections.shuffle(codes, random);
        var shuffled = new LinkedHashMap<String, String>();
        codes.forEach(code -> shuffled.put(code, values.getOrDefault(code, "")));

        assertThat(json(tree(shuffled))).isEqualTo(json(tree(values)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundsAlwaysHoldTheTruth(long seed) {
        var random = new Random(seed);
        var truth = tree(RandomResults.leaves(FRAMEWORK, random));
        var printed = new HashMap<String, String>();
        hidden(truth, random)
                .keySet()
                .forEach(code -> printed.put(
                        code,
                        truth.score(new Code(code)).rounded().orElseThrow().toPlainString()));
        var partial = tree(printed);
        var bounds = partial.bounds();

        for (var score : partial.scores()) {
            var slack = score.isKnown() ? PRINTED : Ratio.NOTHING;
            var between = bounds.at(score.code());
            assertThat(exact(truth.score(score.code())))
                    .as("%s", score.code())
                    .isBetween(between.low().minus(slack), between.high().plus(slack));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTrueLevelAlwaysRemainsPossible(long seed) {
        var random = new Random(seed);
        var truth = tree(RandomResults.leaves(FRAMEWORK, random));
        var verdict = Levels.decide(tree(hidden(truth, random)));

        assertThat(verdict.possible()).containsAll(Levels.decide(truth).possible());
        if (verdict instanceof LevelVerdict.Undetermined undetermined) {
            assertThat(undetermined.missing()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void computedScoresAreTheSameWhereverTheirPartsAreKnown(long seed) {
        var random = new Random(seed);
        var truth = tree(RandomResults.leaves(FRAMEWORK, random));

        for (var score : tree(hidden(truth, random)).scores()) {
            score.exact()
                    .ifPresent(value -> assertThat(value.minus(exact(truth.score(score.code())))
                                    .abs())
                            .isLessThan(DIGITS));
        }
    }

    /** A few true values at any depth, unrounded. */
    private static Map<String, String> hidden(ScoreTree truth, Random random) {
        var kept = new HashMap<String, String>();
        var share = random.nextDouble();
        for (var score : truth.scores()) {
            if (random.nextDouble() < share) {
                kept.put(score.code().value(), exact(score).unrounded().toPlainString());
            }
        }
        return kept;
    }

    private static String raised(String value, Random random) {
        var room = new BigDecimal("100")
                .subtract(new BigDecimal(value))
                .movePointRight(2)
                .intValueExact();
        return new BigDecimal(value)
                .add(BigDecimal.valueOf(random.nextInt(room + 1), 2))
                .toPlainString();
    }

    private static int levelPlace(ScoreTree tree) {
        return FRAMEWORK
                .levels()
                .levels()
                .indexOf(Levels.decide(tree).possible().getLast());
    }

    private static ScoreTree tree(Map<String, String> values) {
        return ResultFixture.score(FRAMEWORK, values);
    }

    private static Ratio exact(Score score) {
        return score.exact().orElseThrow();
    }

    private static String json(ScoreTree tree) {
        return ExplainedJson.of(tree, Levels.decide(tree));
    }
}
