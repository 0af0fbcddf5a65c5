package org.openita.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Node;
import org.openita.framework.Ratio;
import org.openita.framework.Topic;
import org.openita.scoring.Interval;

/**
 * What the numbers say about one topic of the measures report.
 *
 * @param bases its items in order, each with the score the finding rests on
 * @param target what each should reach: the target of the scale, or its pass line
 * @param pointsAtStake points of the overall score its items hold together
 * @param pointsLost points missing at the distinct places it rests on
 */
public record TopicFinding(Topic topic, List<Basis> bases, BigDecimal target, Ratio pointsAtStake, Ratio pointsLost) {

    public TopicFinding {
        bases = List.copyOf(bases);
    }

    public Standing standing() {
        var known = bases.stream().flatMap(basis -> basis.score().stream()).toList();
        if (known.stream().anyMatch(score -> score.compareTo(target) < 0)) {
            return Standing.WEAKNESS;
        }
        if (known.size() < bases.size() || known.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (known.stream().allMatch(score -> score.compareTo(Marks.FULL) == 0)) {
            return Standing.CEILING;
        }
        var near = target.add(Marks.NOTEWORTHY);
        return known.stream().anyMatch(score -> score.compareTo(near) < 0) ? Standing.NEAR_TARGET : Standing.STRENGTH;
    }

    /** The item with the lowest known score, the first of equals. */
    public Optional<Basis> weakest() {
        return bases.stream()
                .filter(basis -> basis.score().isPresent())
                .min(Comparator.comparing(basis -> basis.score().orElseThrow()));
    }

    /** Points from the lowest score up to 100. */
    public Optional<BigDecimal> toFull() {
        return lowest().map(Marks.FULL::subtract);
    }

    /** Points from the lowest score up to the target; negative above it. */
    public Optional<BigDecimal> toTarget() {
        return lowest().map(target::subtract);
    }

    /** The distinct places it rests on, in order: items, or what stands above those whose score is unknown. */
    public List<Node> places() {
        return bases.stream().map(Basis::place).distinct().toList();
    }

    /** Whether every item has its own score. */
    public boolean restsOnItems() {
        return bases.stream().allMatch(basis -> basis.isOwn() && basis.score().isPresent());
    }

    private Optional<BigDecimal> lowest() {
        return weakest().flatMap(Basis::score);
    }

    /**
     * The score that stands for an item.
     *
     * @param place the item itself, or the nearest place above it whose score is known
     * @param score of the place; empty where nothing is known up to the indicator
     * @param bounds between which the item itself must lie
     * @param pointsAtStake what the item itself holds of the overall score
     * @param change of the place since the year before, where it is known and measured alike
     */
    public record Basis(
            Node item,
            Node place,
            Optional<BigDecimal> score,
            Interval bounds,
            Ratio pointsAtStake,
            Optional<YearComparison.Change> change) {

        public boolean isOwn() {
            return item.equals(place);
        }
    }

    /** Where a topic stands, by its lowest score; near the target means above it by less than a point. */
    public enum Standing {
        CEILING,
        STRENGTH,
        NEAR_TARGET,
        WEAKNESS,
        UNKNOWN
    }
}
