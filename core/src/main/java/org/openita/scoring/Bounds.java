package org.openita.scoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
 * half a hundredth either way; what answers were counted for is exact. Figures that contradict each other narrow nothing.
 */
public final class Bounds {

    /** More rounds than this sharpen nothing that anybody sees. */
    private static final int ROUNDS = 3;

    private final ScoreTree tree;
    private final Outline outline;
    private final Interval[] intervals;
    private final Set<Code> contradicted = new HashSet<>();
    private boolean moved;

    private Bounds(ScoreTree tree, Interval[] intervals) {
        this.tree = tree;
        this.outline = tree.framework().outline();
        this.intervals = intervals;
    }

    /** The bounds of every place of a tree; a known score is bounded by itself, others by what follows from it. */
    static Bounds of(ScoreTree tree) {
        var bounds = ofKnown(tree);
        for (var score : tree.scores()) {
            score.counted().map(Interval::at).ifPresent(exact -> bounds.narrow(score.code(), exact));
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
        moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (var node : outline.nodes().reversed()) {
                node.rules().forEach(rule -> narrow(node.code(), total(rule)));
            }
            for (var node : outline.nodes()) {
                node.rules().forEach(rule -> narrowTerms(narrowedAt(node.code()), rule));
            }
        }
    }

    /** Anything where a rule names no terms. */
    private Interval total(ScoreRule rule) {
        return rule.terms().stream()
                .map(term -> narrowedAt(term.code()).times(term.share()))
                .reduce(Interval::plus)
                .orElse(Interval.ANYTHING);
    }

    /** Each term is what the others leave of the whole; what one of them gains, the next ones already know. */
    private void narrowTerms(Interval whole, ScoreRule rule) {
        if (rule.terms().isEmpty()) {
            return;
        }
        var total = total(rule);
        for (var term : rule.terms()) {
            var others = total.without(narrowedAt(term.code()).times(term.share()));
            narrow(term.code(), whole.minus(others).dividedBy(term.share()));
            total = others.plus(narrowedAt(term.code()).times(term.share()));
        }
    }

    private Interval narrowedAt(Code code) {
        return intervals[outline.place(code)];
    }

    private void narrow(Code code, Interval by) {
        var place = outline.place(code);
        var before = intervals[place];
        if (before.isWithin(by)) {
            return;
        }
        before.narrowed(by).ifPresentOrElse(narrowed -> narrow(place, narrowed), () -> contradicted.add(code));
    }

    private void narrow(int place, Interval narrowed) {
        intervals[place] = narrowed;
        moved = true;
    }
}
