package org.openita.scoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.framework.Code;
import org.openita.framework.LevelScale.SideCondition;
import org.openita.framework.Outline;
import org.openita.framework.ScoreRule;

/**
 * What known scores say about unknown ones. An indicator of EIT at 98.43 is the mean of two parts of which neither can
 * exceed 100, so neither can be below 96.85: known without having been published.
 *
 * <p>Sound, not sharpest: an interval always holds the true value. Printed values stand for all that is printed alike,
 * half a hundredth either way. Figures that contradict each other narrow nothing.
 */
public final class Bounds {

    private static final int ROUNDS = 3;

    private final ScoreTree tree;
    private final Outline outline;
    private final Interval[] intervals;
    private final Set<Code> contradicted = new HashSet<>();

    private Bounds(ScoreTree tree, Interval[] intervals) {
        this.tree = tree;
        this.outline = tree.framework().outline();
        this.intervals = intervals;
    }

    /** The bounds of every place of a tree; a known score is bounded by itself, others by what follows from it. */
    public static Bounds of(ScoreTree tree) {
        var bounds = ofKnown(tree);
        for (var score : tree.scores()) {
            score.given().map(Interval::printedAs).ifPresent(printed -> bounds.narrow(score.code(), printed));
        }
        bounds.propagate();
        return bounds;
    }

    /** Known scores only: enough where no unknown one matters. */
    static Bounds ofKnown(ScoreTree tree) {
        var intervals = new Interval[tree.scores().size()];
        Arrays.fill(intervals, Interval.ANYTHING);
        return new Bounds(tree, intervals);
    }

    /** Between which values a score must lie; throws where the framework has no such code. */
    public Interval at(Code code) {
        return tree.score(code).exact().map(Interval::at).orElseGet(() -> narrowedAt(code));
    }

    /** Whether no known score rules out that all these conditions hold at once. */
    boolean allowTogether(List<SideCondition> conditions) {
        var assumed = new Bounds(tree, intervals.clone());
        conditions.forEach(asked -> assumed.narrow(asked.code(), Interval.printedAsAtLeast(asked.minimum())));
        assumed.propagate();
        return contradicted.containsAll(assumed.contradicted);
    }

    private void propagate() {
        for (int round = 0; round < ROUNDS; round++) {
            for (var node : outline.nodes().reversed()) {
                node.rules().forEach(rule -> total(rule).ifPresent(total -> narrow(node.code(), total)));
            }
            for (var node : outline.nodes()) {
                node.rules().forEach(rule -> narrowTerms(narrowedAt(node.code()), rule));
            }
        }
    }

    private Optional<Interval> total(ScoreRule rule) {
        return rule.terms().stream()
                .map(term -> narrowedAt(term.code()).times(term.share()))
                .reduce(Interval::plus);
    }

    private void narrowTerms(Interval whole, ScoreRule rule) {
        for (var term : rule.terms()) {
            var others = rule.terms().stream()
                    .filter(other -> !other.equals(term))
                    .map(other -> narrowedAt(other.code()).times(other.share()))
                    .reduce(Interval::plus);
            var rest = others.isPresent() ? whole.minus(others.get()) : whole;
            narrow(term.code(), rest.dividedBy(term.share()));
        }
    }

    private Interval narrowedAt(Code code) {
        return intervals[outline.place(code)];
    }

    private void narrow(Code code, Interval by) {
        narrowedAt(code)
                .narrowed(by)
                .ifPresentOrElse(narrowed -> intervals[outline.place(code)] = narrowed, () -> contradicted.add(code));
    }
}
