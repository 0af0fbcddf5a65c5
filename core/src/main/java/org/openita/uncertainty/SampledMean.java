package org.openita.uncertainty;

import java.util.Map;
import org.openita.framework.Code;

/**
 * What one sample says about its part of a score. Answers of one person hang together, so it is persons that vary, never
 * single answers.
 *
 * <p>Where nobody, or hardly anybody, answered otherwise than the rest, the spread among those asked tells little of those
 * who were not. The normal approximation needs more than {@code 25 × skewness²} respondents (Cochran, Sampling Techniques,
 * 3rd ed., 2.15). As far as there are fewer, one more respondent is imagined, who answered at the far end throughout. Of
 * 30 who all chose the best this says "at least 90": what is known as the rule of three.
 */
final class SampledMean {

    private static final double COCHRAN = 25;

    private final RespondentValues values;
    private final double squares;
    private final double skewness;
    private final double unasked;

    private SampledMean(RespondentValues values, double unasked) {
        this.values = values;
        this.squares = values.squares();
        this.skewness = values.skewness();
        this.unasked = unasked;
    }

    /** What a sample says about a score to which each of these questions has a share. */
    static SampledMean of(SheetSample sample, Map<Code, Double> shares) {
        var values = RespondentValues.of(sample, shares);
        return new SampledMean(values, sample.unasked(values.count()));
    }

    int respondents() {
        return values.count();
    }

    double mean() {
        return values.mean();
    }

    /** The least it can be. */
    double floor() {
        return values.floor();
    }

    /** The most it can be. */
    double ceiling() {
        return values.ceiling();
    }

    /** Whether nobody could have been asked who was not. */
    boolean isCensus() {
        return unasked == 0;
    }

    /** Degrees of freedom. */
    double freedom() {
        return values.count() - 1.0;
    }

    /** The variance of the mean over all samples of this size, with finite-population correction. */
    double variance() {
        return squares / freedom() / values.count() * unasked;
    }

    /** The mean and its variance as they are taken where it is asked how low the true score may be. */
    Side low() {
        return towards(values.floor(), skewness < 0);
    }

    /** The same where it is asked how high it may be. */
    Side high() {
        return towards(values.ceiling(), skewness > 0);
    }

    private Side towards(double end, boolean skewed) {
        var asked = values.count();
        var imagined = imagined(skewed);
        var all = asked + imagined;
        var distance = values.mean() - end;
        var spread = (squares + imagined * asked / all * distance * distance) / (all - 1);
        return new Side((asked * values.mean() + imagined * end) / all, spread / all * unasked);
    }

    /** How much of one more respondent is imagined; nobody where all were asked. */
    private double imagined(boolean skewed) {
        if (Double.isNaN(skewness)) {
            return unasked;
        }
        return skewed ? Math.min(1, COCHRAN * skewness * skewness / values.count()) * unasked : 0;
    }

    /** A mean and its variance. */
    record Side(double mean, double variance) {}
}
