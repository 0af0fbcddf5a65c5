package org.openita.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.LevelScale.Level;
import org.openita.framework.LevelScale.SideCondition;
import org.openita.scoring.Levels;
import org.openita.scoring.ScoreTree;

/**
 * How likely a result has a level: the share of what its samples leave possible that reaches it.
 *
 * @param probability between 0 and 1
 */
public record LevelChance(Level level, double probability) {

    /** Two printed decimals reach a mark from half a hundredth below. */
    private static final double HALF_A_HUNDREDTH = 0.005;

    /** All levels of the scale, best first; nothing where a score that one of them asks for is not known. */
    static List<LevelChance> of(ScoreTree tree, Uncertainty uncertainty) {
        var levels = tree.framework().levels().levels();
        var scores = new HashMap<Code, SampledScore>();
        for (var level : levels) {
            for (var condition : conditions(level)) {
                var score = uncertainty.sampled(condition.code());
                if (score.isEmpty()) {
                    return List.of();
                }
                scores.put(condition.code(), score.get());
            }
        }
        return shares(levels, draws(scores));
    }

    private static List<SideCondition> conditions(Level level) {
        return Levels.conditions(level).toList();
    }

    private static Map<Code, double[]> draws(Map<Code, SampledScore> scores) {
        var draws = new HashMap<Code, double[]>();
        scores.forEach((code, score) -> draws.put(code, Draws.of(score)));
        return draws;
    }

    private static List<LevelChance> shares(List<Level> levels, Map<Code, double[]> draws) {
        var reached = new int[levels.size()];
        var asked = levels.stream().map(LevelChance::conditions).toList();
        for (int draw = 0; draw < Draws.COUNT; draw++) {
            for (int level = 0; level < reached.length; level++) {
                if (holds(asked.get(level), draws, draw)) {
                    reached[level]++;
                    break;
                }
            }
        }
        var chances = new ArrayList<LevelChance>();
        IntStream.range(0, reached.length)
                .forEach(level ->
                        chances.add(new LevelChance(levels.get(level), reached[level] / (double) Draws.COUNT)));
        return List.copyOf(chances);
    }

    private static boolean holds(List<SideCondition> conditions, Map<Code, double[]> draws, int draw) {
        for (var condition : conditions) {
            var value = draws.getOrDefault(condition.code(), new double[0])[draw];
            if (value < condition.minimum().doubleValue() - HALF_A_HUNDREDTH) {
                return false;
            }
        }
        return true;
    }
}
