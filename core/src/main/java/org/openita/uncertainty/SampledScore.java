package org.openita.uncertainty;

import java.util.List;
import java.util.function.Function;
import org.openita.framework.Ratio;
import org.openita.uncertainty.SampledMean.Side;

/**
 * A score as independent samples together say it.
 *
 * @param constant what is known without sampling: the score less what its samples say
 * @param parts what each sample says
 */
record SampledScore(double constant, List<Part> parts) {

    SampledScore {
        parts = List.copyOf(parts);
    }

    /** What one sample says, and which of the result's samples that is. */
    record Part(int sample, SampledMean mean) {}

    static SampledScore of(double value, List<Part> parts) {
        var sampled = parts.stream().mapToDouble(part -> part.mean().mean()).sum();
        return new SampledScore(value - sampled, parts);
    }

    /** The interval around the score. */
    ConfidenceInterval interval(Ratio score) {
        return ConfidenceInterval.around(score, low(), high(), standardError(), respondents());
    }

    private int respondents() {
        return parts.stream().mapToInt(part -> part.mean().respondents()).sum();
    }

    /** By the spread among those asked alone. */
    double standardError() {
        return Math.sqrt(parts.stream()
                .map(Part::mean)
                .filter(mean -> !mean.isCensus())
                .mapToDouble(SampledMean::variance)
                .sum());
    }

    /** How low the score of everybody may be. */
    double low() {
        var floor = constant
                + parts.stream().mapToDouble(part -> part.mean().floor()).sum();
        return isTooFew() ? floor : Math.max(floor, bound(SampledMean::low, -1));
    }

    /** How high it may be. */
    double high() {
        var ceiling = constant
                + parts.stream().mapToDouble(part -> part.mean().ceiling()).sum();
        return isTooFew() ? ceiling : Math.min(ceiling, bound(SampledMean::high, 1));
    }

    /** Of a single respondent nothing follows for others. */
    private boolean isTooFew() {
        return parts.stream().map(Part::mean).anyMatch(mean -> mean.respondents() < 2 && !mean.isCensus());
    }

    /** Welch and Satterthwaite: the fewer respondents a large part of the variance rests on, the wider. */
    private double bound(Function<SampledMean, Side> side, int direction) {
        var mean = constant;
        var variance = 0.0;
        var weighed = 0.0;
        for (var part : parts) {
            var here = side.apply(part.mean());
            mean += here.mean();
            if (!part.mean().isCensus()) {
                variance += here.variance();
                weighed += here.variance() * here.variance() / part.mean().freedom();
            }
        }
        return variance == 0
                ? mean
                : mean + direction * StudentT.reach(variance * variance / weighed) * Math.sqrt(variance);
    }
}
