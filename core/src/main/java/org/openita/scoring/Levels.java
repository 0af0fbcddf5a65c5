package org.openita.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.LevelScale.Level;
import org.openita.framework.LevelScale.SideCondition;

/** Decides the level of a result on rounded scores, and says so where it cannot be decided. */
public final class Levels {

    private Levels() {}

    /** The first level of the scale whose conditions are met, or all that are still possible. */
    public static LevelVerdict decide(ScoreTree tree) {
        var levels = tree.framework().levels().levels();
        var allKnown = levels.stream()
                .flatMap(Levels::conditions)
                .allMatch(condition -> tree.score(condition.code()).isKnown());
        var bounds = allKnown ? Bounds.ofKnown(tree) : tree.bounds();
        var possible = new ArrayList<Level>();
        for (var level : levels) {
            var asked = conditions(level).toList();
            if (asked.stream().allMatch(each -> bounds.at(each.code()).certainlyReaches(each.minimum()))) {
                possible.add(level);
                break;
            }
            if (asked.stream().allMatch(each -> bounds.at(each.code()).possiblyReaches(each.minimum()))
                    && bounds.allowTogether(asked)) {
                possible.add(level);
            }
        }
        return possible.size() == 1
                ? new LevelVerdict.Decided(possible.getFirst(), deductions(tree, possible.getFirst(), bounds))
                : new LevelVerdict.Undetermined(possible, missing(tree, possible, bounds));
    }

    /** All that a level asks: of the overall score, then of single instruments. */
    public static Stream<SideCondition> conditions(Level level) {
        return Stream.concat(
                Stream.of(new SideCondition(Code.OVERALL, level.minimum())), level.sideConditions().stream());
    }

    private static List<LevelVerdict.Deduction> deductions(ScoreTree tree, Level level, Bounds bounds) {
        return conditions(level)
                .map(SideCondition::code)
                .filter(code -> !tree.score(code).isKnown())
                .map(code -> new LevelVerdict.Deduction(code, bounds.at(code)))
                .toList();
    }

    private static List<Code> missing(ScoreTree tree, List<Level> possible, Bounds bounds) {
        return possible.stream()
                .flatMap(Levels::conditions)
                .filter(condition -> !tree.score(condition.code()).isKnown())
                .filter(condition -> isOpen(bounds.at(condition.code()), condition.minimum()))
                .map(SideCondition::code)
                .distinct()
                .toList();
    }

    private static boolean isOpen(Interval bounds, BigDecimal mark) {
        return bounds.possiblyReaches(mark) && !bounds.certainlyReaches(mark);
    }
}
