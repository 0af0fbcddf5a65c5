package org.openita.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** One score over the years, every year from the first result to the last; a gap where it is unknown. */
public record Series(Code code, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /** Reads a place out of the results of one agency, at most one for each year. */
    public static Series of(Code code, Collection<ScoreTree> results) {
        var byYear = new TreeMap<FiscalYear, ScoreTree>();
        for (var tree : results) {
            if (byYear.put(tree.framework().year(), tree) != null) {
                throw new IllegalArgumentException(
                        "two results of " + tree.framework().year());
            }
        }
        if (byYear.isEmpty()) {
            return new Series(code, List.of());
        }
        var points = Stream.iterate(byYear.firstKey(), year -> year.compareTo(byYear.lastKey()) <= 0, FiscalYear::next)
                .map(year -> point(year, code, Optional.ofNullable(byYear.get(year))))
                .toList();
        return new Series(code, points);
    }

    private static Point point(FiscalYear year, Code code, Optional<ScoreTree> result) {
        var known = result.filter(tree -> tree.framework().node(code).isPresent());
        var score = known.map(tree -> tree.score(code)).flatMap(Score::rounded);
        var breaks = known.map(tree -> breaks(tree, code)).orElse(List.of());
        return new Point(year, score, breaks);
    }

    private static List<Break> breaks(ScoreTree tree, Code code) {
        var framework = tree.framework();
        return framework.changes().stream()
                .map(change -> new Break(framework.year(), change))
                .filter(each -> each.touches(code, framework.outline()))
                .toList();
    }

    /**
     * One year of a series.
     *
     * @param breaks of method between the year before and this one
     */
    public record Point(FiscalYear year, Optional<BigDecimal> score, List<Break> breaks) {

        public Point {
            breaks = List.copyOf(breaks);
        }
    }
}
