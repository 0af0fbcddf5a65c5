package org.openita.scoring;

import java.util.Arrays;
import java.util.Optional;
import org.openita.framework.Code;
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

    private final Outline outline;
    private final Interval[] intervals;

    private Bounds(Outline outline) {
        this.outline = outline;
        this.intervals = new Interval[outline.nodes().size()];
        Arrays.fill(intervals, Interval.ANYTHING);
    }

    /** The bounds of every place of a tree; a known score is bounded by itself, others by what follows from it. */
    public static Bounds of(ScoreTree tree) {
        var bounds = new Bounds(tree.framework().outline());
        for (var score : tree.scores()) {
            score.given().map(Interval::printedAs).ifPresent(printed -> bounds.narrow(score.code(), printed));
        }
        for (int round = 0; round < ROUNDS; round++) {
            bounds.narrowUpwards();
            bounds.narrowDownwards();
        }
        bounds.setKnown(tree);
        return bounds;
    }

    /** Known scores only: enough where no unknown one matters. */
    static Bounds ofKnown(ScoreTree tree) {
        var bounds = new Bounds(tree.framework().outline());
        bounds.setKnown(tree);
        return bounds;
    }

    /** Between which values a score must lie; throws where the framework has no such code. */
    public Interval at(Code code) {
        return intervals[outline.place(code)];
    }

    private void setKnown(ScoreTree tree) {
        for (var score : tree.scores()) {
            score.exact().map(Interval::at).ifPresent(exact -> set(score.code(), exact));
        }
    }

    private void narrowUpwards() {
        for (var node : outline.nodes().reversed()) {
            node.rules().forEach(rule -> total(rule).ifPresent(total -> narrow(node.code(), total)));
        }
    }

    private void narrowDownwards() {
        for (var node : outline.nodes()) {
            node.rules().forEach(rule -> narrowTerms(at(node.code()), rule));
        }
    }

    private Optional<Interval> total(ScoreRule rule) {
        return rule.terms().stream()
                .map(term -> at(term.code()).times(term.share()))
                .reduce(Interval::plus);
    }

    private void narrowTerms(Interval whole, ScoreRule rule) {
        for (var term : rule.terms()) {
            var others = rule.terms().stream()
                    .filter(other -> !other.equals(term))
                    .map(other -> at(other.code()).times(other.share()))
                    .reduce(Interval::plus);
            var rest = others.isPresent() ? whole.minus(others.get()) : whole;
            narrow(term.code(), rest.dividedBy(term.share()));
        }
    }

    private void narrow(Code code, Interval by) {
        at(code).narrowed(by).ifPresent(narrowed -> set(code, narrowed));
    }

    private void set(Code code, Interval interval) {
        intervals[outline.place(code)] = interval;
    }
}
