package org.openita.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The levels of a framework, best first; a result has the first level whose conditions it meets.
 *
 * @param id scales with different ids are never compared: a letter is not a named level
 * @param passLine the overall score from which an agency passes
 * @param target what the national plan asks of the overall score and of each instrument; empty where it asks nothing
 */
public record LevelScale(String id, List<Level> levels, BigDecimal passLine, Optional<BigDecimal> target) {

    public LevelScale {
        levels = List.copyOf(levels);
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The level just above another, empty for the best. */
    public Optional<Level> above(Level level) {
        var place = levels.indexOf(level);
        return place <= 0 ? Optional.empty() : Optional.of(levels.get(place - 1));
    }

    /**
     * One level: its name, its least overall score, and what it asks of single instruments.
     *
     * @param tone which colour of the look it wears
     */
    public record Level(String code, Text name, BigDecimal minimum, List<SideCondition> sideConditions, Tone tone) {

        public Level {
            sideConditions = List.copyOf(sideConditions);
        }
    }

    /** The least score of one instrument or part that a level asks for. */
    public record SideCondition(Code code, BigDecimal minimum) {}

    /** The five colours of named levels, and the neutral one of letters. */
    public enum Tone {
        EXCELLENT,
        GOOD,
        PASS,
        IMPROVE,
        URGENT,
        NEUTRAL
    }
}
