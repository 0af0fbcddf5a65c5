package org.openita.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule;

/** Every score of one result in the order of its framework; what is unknown is in it, as unknown. */
public final class ScoreTree {

    private final Framework framework;
    private final List<Score> scores;
    private volatile @Nullable Bounds bounds;
    private volatile @Nullable LevelVerdict verdict;

    ScoreTree(Framework framework, List<Score> scores) {
        this.framework = framework;
        this.scores = scores;
    }

    public Framework framework() {
        return framework;
    }

    /** From the overall score down, in reading order. */
    public List<Score> scores() {
        return scores;
    }

    public Score overall() {
        return score(Code.OVERALL);
    }

    /** Throws where the framework has no such code. */
    public Score score(Code code) {
        return scores.get(framework.outline().place(code));
    }

    /** The scores this one is made of by the rule that applies. */
    public List<Score> children(Score score) {
        return score.madeOf().stream()
                .map(ScoreRule.Term::code)
                .map(this::score)
                .toList();
    }

    /** What the known scores say about the unknown ones; worked out when first asked for. */
    public Bounds bounds() {
        var known = bounds;
        if (known == null) {
            known = Bounds.of(this);
            bounds = known;
        }
        return known;
    }

    /** The level it reaches; worked out when first asked for. */
    public LevelVerdict verdict() {
        var decided = verdict;
        if (decided == null) {
            decided = Levels.decide(this);
            verdict = decided;
        }
        return decided;
    }

    /** Points of the overall score that are missing here: what is short of 100, times what a point here is worth. */
    public Ratio pointsLost(Score score) {
        var worth = framework.outline().worth(score.code());
        return score.exact()
                .map(value -> Ratio.of(100).minus(value).times(worth))
                .orElse(Ratio.NOTHING);
    }

    /** The scores that nothing can be computed without, below and including this one; empty where it is known. */
    public List<Code> missing(Score score) {
        if (score.isKnown()) {
            return List.of();
        }
        var children = children(score);
        return children.stream().noneMatch(Score::isKnown)
                ? List.of(score.code())
                : children.stream()
                        .flatMap(child -> missing(child).stream())
                        .distinct()
                        .toList();
    }
}
