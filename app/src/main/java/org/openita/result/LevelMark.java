package org.openita.result;

import java.util.List;
import org.openita.framework.LevelScale;
import org.openita.framework.LevelScale.Level;

/** How a level is shown: its words, and the colour that never stands without them. */
public record LevelMark(String th, String en, String style) {

    public String in(String language) {
        return "en".equals(language) ? en : th;
    }

    public static LevelMark of(Level level) {
        return new LevelMark(level.name().th(), level.name().en(), style(level));
    }

    private static String style(Level level) {
        return switch (level.tone()) {
            case EXCELLENT -> "level level-1";
            case GOOD -> "level level-2";
            case PASS -> "level level-3";
            case IMPROVE -> "level level-4";
            case URGENT -> "level level-5";
            case NEUTRAL -> "grade grade-" + level.name().th().substring(0, 1);
        };
    }

    /** The levels a result has or may have: as printed where it was, else what the scores leave possible. */
    public static List<LevelMark> of(ExplainedResult result) {
        var scale = result.framework().levels();
        return result.published()
                .level()
                .map(printed -> List.of(named(printed, scale)))
                .orElseGet(() ->
                        result.verdict().possible().stream().map(LevelMark::of).toList());
    }

    static LevelMark named(String name, LevelScale scale) {
        return scale.levels().stream()
                .filter(level -> level.name().th().equals(name))
                .findFirst()
                .map(LevelMark::of)
                .orElse(new LevelMark(name, name, "level"));
    }
}
