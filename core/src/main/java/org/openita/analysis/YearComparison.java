package org.openita.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.framework.Node.Kind;
import org.openita.framework.Ratio;
import org.openita.scoring.ScoreTree;

/**
 * What changed between two results of one agency.
 *
 * @param changes of every place known in both years, in the order of the later framework; items only where a crosswalk
 *     says that they are the same
 * @param breaks of method between the two years, oldest first
 * @param levelsComparable whether both years use the same scale; letters and named levels are never compared
 */
public record YearComparison(
        FiscalYear before, FiscalYear after, List<Change> changes, List<Break> breaks, boolean levelsComparable) {

    public YearComparison {
        changes = List.copyOf(changes);
        breaks = List.copyOf(breaks);
    }

    public static YearComparison of(ScoreTree earlier, ScoreTree later, Lineage lineage) {
        var before = earlier.framework();
        var after = later.framework();
        if (before.year().compareTo(after.year()) >= 0) {
            throw new IllegalArgumentException(before.year() + " is not before " + after.year());
        }
        var breaks = lineage.breaks(before, after);
        var changes = after.outline().nodes().stream()
                .flatMap(
                        node -> former(node, before, after, lineage)
                                .flatMap(code -> change(node, code, earlier, later, breaks))
                                .stream())
                .toList();
        var sameScale = before.levels().id().equals(after.levels().id());
        return new YearComparison(before.year(), after.year(), changes, breaks, sameScale);
    }

    public Optional<Change> change(Code code) {
        return changes.stream().filter(change -> change.code().equals(code)).findFirst();
    }

    public List<Change> changes(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The changes of a kind that moved the overall score, the strongest first, up or down. */
    public List<Change> movers(Kind kind) {
        return changes(kind).stream()
                .filter(change ->
                        change.delta().signum() != 0 && change.points().isPresent())
                .sorted(Comparator.comparing(
                                (Change change) -> change.points().orElseThrow().abs())
                        .reversed())
                .toList();
    }

    /** The changes of a kind that fell noticeably, the deepest fall first. */
    public List<Change> falling(Kind kind) {
        return changes(kind).stream()
                .filter(Change::falls)
                .sorted(Comparator.comparing(Change::delta))
                .toList();
    }

    private static Optional<Code> former(Node node, Framework before, Framework after, Lineage lineage) {
        return switch (node.kind()) {
            case OVERALL, INSTRUMENT, PART, INDICATOR, SUB_INDICATOR -> Optional.of(node.code());
            case ITEM -> lineage.former(node.code(), before.id(), after.id());
            case PART_INDICATOR, SUB_ITEM -> Optional.empty();
        };
    }

    private static Optional<Change> change(
            Node node, Code former, ScoreTree earlier, ScoreTree later, List<Break> breaks) {
        var old = earlier.framework().outline();
        var outline = later.framework().outline();
        var before = old.find(former).flatMap(place -> earlier.score(former).rounded());
        var after = later.score(node.code()).rounded();
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var worth = outline.worth(node.code());
        var delta = Ratio.of(after.get().subtract(before.get()));
        var points = old.worth(former).equals(worth) ? Optional.of(delta.times(worth)) : Optional.<Ratio>empty();
        var touching = breaks.stream()
                .filter(each -> each.touches(node.code(), outline))
                .toList();
        return Optional.of(new Change(node, before.get(), after.get(), points, touching));
    }

    /**
     * One score in both years, as published.
     *
     * @param points of the overall score that the change moved; empty where the place is worth another share than before
     * @param breaks of method that touch it: with any, the two scores are not measured alike
     */
    public record Change(Node node, BigDecimal before, BigDecimal after, Optional<Ratio> points, List<Break> breaks) {

        public Change {
            breaks = List.copyOf(breaks);
        }

        public Code code() {
            return node.code();
        }

        public Kind kind() {
            return node.kind();
        }

        public BigDecimal delta() {
            return after.subtract(before);
        }

        public boolean comparable() {
            return breaks.isEmpty();
        }

        /** Whether the score fell by a point or more. */
        public boolean falls() {
            return delta().negate().compareTo(Marks.NOTEWORTHY) >= 0;
        }
    }
}
