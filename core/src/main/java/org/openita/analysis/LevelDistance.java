package org.openita.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.LevelScale.Level;
import org.openita.scoring.Interval;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.Levels;
import org.openita.scoring.ScoreTree;

/**
 * What a result still needs for the next level, or how safely it holds the best one.
 *
 * @param level the level it has; the lowest possible one where that is undetermined
 * @param goal the level above, or the level itself where there is none above
 * @param conditions what the goal asks, in the order of the scale; at the best level the narrowest margin first
 */
public record LevelDistance(Level level, Level goal, List<Condition> conditions) {

    public LevelDistance {
        conditions = List.copyOf(conditions);
    }

    public static LevelDistance of(ScoreTree tree, LevelVerdict verdict) {
        var level = verdict.possible().getLast();
        var above = tree.framework().levels().above(level);
        var goal = above.orElse(level);
        var bounds = tree.bounds();
        var conditions = Levels.conditions(goal).map(asked -> {
            var current = tree.score(asked.code()).rounded();
            return new Condition(asked.code(), asked.minimum(), current, bounds.at(asked.code()));
        });
        var ordered = above.isPresent() ? conditions : conditions.sorted(Comparator.comparing(Condition::margin));
        return new LevelDistance(level, goal, ordered.toList());
    }

    public boolean atBest() {
        return goal.equals(level);
    }

    /**
     * One score that a level asks for.
     *
     * @param current empty where unknown; {@code bounds} then tell what is certain all the same
     */
    public record Condition(Code code, BigDecimal required, Optional<BigDecimal> current, Interval bounds) {

        public State state() {
            if (bounds.certainlyReaches(required)) {
                return State.MET;
            }
            return bounds.possiblyReaches(required) ? State.OPEN : State.SHORT;
        }

        /** By how much the score at least exceeds what is asked; negative where it may fall short. */
        public BigDecimal margin() {
            return bounds.low().rounded().subtract(required);
        }

        /** How many points are missing at least; empty unless the score certainly falls short. */
        public Optional<BigDecimal> shortfall() {
            return state() == State.SHORT
                    ? Optional.of(required.subtract(bounds.high().rounded()))
                    : Optional.empty();
        }
    }

    /** Whether a condition holds; open where the score is unknown and could do either. */
    public enum State {
        MET,
        SHORT,
        OPEN
    }
}
