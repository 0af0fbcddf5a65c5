package org.openita.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openita.framework.Node.Kind;
import org.openita.framework.Ratio;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** Where a result is weak. */
public final class Weaknesses {

    /**
     * The share of all points lost that weak indicators together explain. Half would often name one indicator and hide
     * the second cause; all would name every indicator below 100, on which no plan can act.
     */
    public static final Ratio MOST_POINTS = Ratio.of(2, 3);

    private static final Comparator<PointsLost> WEAKEST =
            Comparator.comparing(PointsLost::score).thenComparing(PointsLost::lost, Comparator.reverseOrder());
    private static final Comparator<PointsLost> COSTLIEST =
            Comparator.comparing(PointsLost::lost).reversed();

    private Weaknesses() {}

    /** The known scores of a kind, the lowest first; of equal ones the one that costs more. */
    public static List<PointsLost> weakestFirst(ScoreTree tree, Kind kind) {
        return known(tree, kind).stream().sorted(WEAKEST).toList();
    }

    /**
     * The weak indicators, the costliest first: {@link #mainLosses} and those below the mark of the scale.
     */
    public static List<PointsLost> weakIndicators(ScoreTree tree) {
        var mark = Marks.of(tree.framework().levels());
        var main = mainLosses(tree);
        return costliestFirst(tree).stream()
                .filter(indicator ->
                        main.contains(indicator) || indicator.score().compareTo(mark) < 0)
                .toList();
    }

    /**
     * The fewest indicators that together lost {@link #MOST_POINTS}, the costliest first; none is left out that lost as
     * much as one that is named.
     */
    public static List<PointsLost> mainLosses(ScoreTree tree) {
        var indicators = costliestFirst(tree);
        var enough =
                Ratio.sum(indicators.stream().map(PointsLost::lost).toList()).times(MOST_POINTS);
        var main = new ArrayList<PointsLost>();
        var explained = Ratio.NOTHING;
        var least = Ratio.NOTHING;
        for (var indicator : indicators) {
            var needed = explained.compareTo(enough) < 0 || indicator.lost().equals(least);
            if (needed && indicator.lost().compareTo(Ratio.NOTHING) > 0) {
                explained = explained.plus(indicator.lost());
                least = indicator.lost();
                main.add(indicator);
            }
        }
        return List.copyOf(main);
    }

    private static List<PointsLost> costliestFirst(ScoreTree tree) {
        return known(tree, Kind.INDICATOR).stream().sorted(COSTLIEST).toList();
    }

    private static List<PointsLost> known(ScoreTree tree, Kind kind) {
        return tree.scores().stream()
                .filter(score -> score.node().kind() == kind)
                .filter(Score::isKnown)
                .map(score -> PointsLost.of(tree, score))
                .toList();
    }
}
