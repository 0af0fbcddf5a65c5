package org.openita.uncertainty;

import java.util.Map;
import org.openita.framework.Code;

/**
 * One value for each respondent of a sample, whose mean is the part of a score that rests on it: the sum of what their
 * choices are worth, each times the question's share. Where somebody left questions out, their value is linearised, as for
 * any sum of means over different respondents (Särndal, Swensson, Wretman, Model Assisted Survey Sampling, 5.5).
 */
final class RespondentValues {

    private static final double NOTHING = 1e-18;

    private final SheetSample sample;
    private final boolean[] answered;
    private final double[] deviations;
    private int count;
    private double mean;
    private double floor;
    private double ceiling;

    private RespondentValues(SheetSample sample) {
        this.sample = sample;
        this.answered = new boolean[sample.size()];
        this.deviations = new double[sample.size()];
    }

    /** The values for a score to which each of these questions has a share. */
    static RespondentValues of(SheetSample sample, Map<Code, Double> shares) {
        var values = new RespondentValues(sample);
        var places = sample.layout().places();
        for (int question = 0; question < places.size(); question++) {
            if (shares.containsKey(places.get(question))) {
                values.countAnswers(question);
            }
        }
        for (int question = 0; question < places.size(); question++) {
            var share = shares.get(places.get(question));
            if (share != null) {
                values.add(question, share);
            }
        }
        return values;
    }

    private void countAnswers(int question) {
        for (int sheet = 0; sheet < answered.length; sheet++) {
            if (!answered[sheet] && sample.choice(sheet, question) > 0) {
                answered[sheet] = true;
                count++;
            }
        }
    }

    private void add(int question, double share) {
        var sum = 0.0;
        var answers = 0;
        for (int sheet = 0; sheet < answered.length; sheet++) {
            var choice = sample.choice(sheet, question);
            if (choice > 0) {
                sum += sample.layout().worth(question, choice);
                answers++;
            }
        }
        var average = sum / answers;
        mean += share * average;
        addEnds(question, share);
        for (int sheet = 0; sheet < answered.length; sheet++) {
            var choice = sample.choice(sheet, question);
            if (choice > 0) {
                deviations[sheet] += share * (sample.layout().worth(question, choice) - average) * count / answers;
            }
        }
    }

    private void addEnds(int question, double share) {
        var least = Double.POSITIVE_INFINITY;
        var most = Double.NEGATIVE_INFINITY;
        for (int choice = 1; choice <= sample.layout().choices(question); choice++) {
            least = Math.min(least, sample.layout().worth(question, choice));
            most = Math.max(most, sample.layout().worth(question, choice));
        }
        floor += share * least;
        ceiling += share * most;
    }

    /** How many respondents answered any of the questions. */
    int count() {
        return count;
    }

    double mean() {
        return mean;
    }

    /** The mean of somebody who always chooses what is worth least. */
    double floor() {
        return floor;
    }

    /** The mean of somebody who always chooses what is worth most. */
    double ceiling() {
        return ceiling;
    }

    /** The sum of squared deviations from the mean. */
    double squares() {
        var sum = 0.0;
        for (var deviation : deviations) {
            sum += deviation * deviation;
        }
        return sum;
    }

    /** How lopsided they are, negative with a long tail of low values; not a number where all are alike. */
    double skewness() {
        var cubes = 0.0;
        for (var deviation : deviations) {
            cubes += deviation * deviation * deviation;
        }
        var spread = squares() / count;
        return spread < NOTHING ? Double.NaN : cubes / count / (spread * Math.sqrt(spread));
    }
}
