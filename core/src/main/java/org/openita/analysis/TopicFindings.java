package org.openita.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openita.analysis.TopicFinding.Basis;
import org.openita.analysis.YearComparison.Change;
import org.openita.framework.Code;
import org.openita.framework.Node;
import org.openita.framework.Node.Kind;
import org.openita.framework.Outline;
import org.openita.framework.Ratio;
import org.openita.framework.Topic;
import org.openita.scoring.Bounds;
import org.openita.scoring.ScoreTree;

/** Draws the findings of a result, one for each topic of its framework. */
public final class TopicFindings {

    private static final List<Kind> FALLBACKS = List.of(Kind.SUB_INDICATOR, Kind.PART_INDICATOR, Kind.INDICATOR);

    private final ScoreTree tree;
    private final Outline outline;
    private final Bounds bounds;
    private final Function<Code, Optional<Change>> changes;

    private TopicFindings(ScoreTree tree, Function<Code, Optional<Change>> changes) {
        this.tree = tree;
        this.outline = tree.framework().outline();
        this.bounds = tree.bounds();
        this.changes = changes;
    }

    public static List<TopicFinding> of(ScoreTree tree) {
        return new TopicFindings(tree, code -> Optional.empty()).findings();
    }

    /** With the changes since the year before. */
    public static List<TopicFinding> of(ScoreTree tree, YearComparison since) {
        return new TopicFindings(tree, code -> since.change(code).filter(Change::comparable)).findings();
    }

    private List<TopicFinding> findings() {
        return tree.framework().topics().stream().map(this::finding).toList();
    }

    private TopicFinding finding(Topic topic) {
        var bases = topic.items().stream()
                .flatMap(item -> outline.find(item).stream())
                .map(this::basis)
                .toList();
        return new TopicFinding(
                topic,
                bases,
                Marks.of(tree.framework().levels()),
                Ratio.sum(bases.stream().map(Basis::pointsAtStake).toList()),
                pointsLost(bases.stream().map(Basis::place).distinct().toList()));
    }

    private Basis basis(Node item) {
        var places = FALLBACKS.stream().flatMap(kind -> outline.above(item.code(), kind).stream());
        var place = Stream.concat(Stream.of(item), places)
                .filter(node -> tree.score(node.code()).isKnown())
                .findFirst()
                .orElse(item);
        return new Basis(
                item,
                place,
                tree.score(place.code()).rounded(),
                bounds.at(item.code()),
                outline.pointsAtStake(item.code()),
                changes.apply(place.code()));
    }

    /** Counts nothing twice where one place lies within another. */
    private Ratio pointsLost(List<Node> places) {
        return Ratio.sum(places.stream()
                .map(Node::code)
                .filter(code -> places.stream()
                        .map(Node::code)
                        .noneMatch(other -> !other.equals(code) && outline.isWithin(code, other)))
                .map(code -> tree.pointsLost(tree.score(code)))
                .toList());
    }
}
