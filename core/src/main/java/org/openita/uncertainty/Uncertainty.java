package org.openita.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.scoring.ScoreTree;

/**
 * How sure the scores of one result are. Samples of different questionnaires are drawn independently; what was assessed
 * or given from outside, such as OIT, has no sampling error; a score with an unknown part has no interval.
 */
public final class Uncertainty {

    private final ScoreTree tree;
    private final List<SheetSample> samples;
    private final Map<Code, Optional<SampledScore>> known = new HashMap<>();

    private Uncertainty(ScoreTree tree, List<SheetSample> samples) {
        this.tree = tree;
        this.samples = samples;
    }

    /**
     * The uncertainty of a result whose answers these are.
     *
     * @param samples one for each questionnaire that was answered
     */
    public static Uncertainty of(ScoreTree tree, List<SheetSample> samples) {
        return new Uncertainty(tree, List.copyOf(samples));
    }

    /** Where a score would lie had everybody been asked; nothing where no answers count in it, or not all are known. */
    public Optional<ConfidenceInterval> at(Code code) {
        return sampled(code)
                .filter(score -> !score.parts().isEmpty())
                .map(score -> score.interval(tree.score(code).exact().orElseThrow()));
    }

    /** How likely each level is, best first; nothing where what the levels ask is not known. */
    public List<LevelChance> levels() {
        return LevelChance.of(tree, this);
    }

    /** What the samples say about a score; nothing where a part of it is unknown. */
    Optional<SampledScore> sampled(Code code) {
        return known.computeIfAbsent(code, this::measure);
    }

    private Optional<SampledScore> measure(Code code) {
        return Composition.of(tree, code).flatMap(shares -> measure(code, shares));
    }

    private Optional<SampledScore> measure(Code code, Map<Code, Double> shares) {
        var parts = new ArrayList<SampledScore.Part>();
        var found = 0;
        for (int sample = 0; sample < samples.size(); sample++) {
            var layout = samples.get(sample).layout();
            var here =
                    (int) layout.places().stream().filter(shares::containsKey).count();
            if (here > 0) {
                parts.add(new SampledScore.Part(sample, SampledMean.of(samples.get(sample), shares)));
                found += here;
            }
        }
        if (found < shares.size()) {
            return Optional.empty();
        }
        var value = tree.score(code).exact().orElseThrow().unrounded().doubleValue();
        return Optional.of(SampledScore.of(value, parts));
    }
}
