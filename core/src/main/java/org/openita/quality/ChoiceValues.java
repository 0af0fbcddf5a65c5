package org.openita.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.ScoreRule.Answers;

/** The questions of a questionnaire and what each of their choices is worth, from 0 to 100. */
final class ChoiceValues {

    private static final int SCALE = 3;

    private final List<Code> places;
    private final double[][] values;

    private ChoiceValues(List<Code> places, double[][] values) {
        this.places = places;
        this.values = values;
    }

    /**
     * What a framework's questions are worth.
     *
     * @throws IllegalArgumentException where a place is no question
     */
    static ChoiceValues of(Framework framework, List<Code> places) {
        var values = places.stream().map(place -> values(framework, place)).toArray(double[][]::new);
        return new ChoiceValues(List.copyOf(places), values);
    }

    private static double[] values(Framework framework, Code place) {
        return framework.node(place).stream()
                .flatMap(node -> node.rules().stream())
                .filter(Answers.class::isInstance)
                .map(Answers.class::cast)
                .map(rule -> rule.choices().stream()
                        .mapToDouble(choice -> choice.value().doubleValue())
                        .toArray())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place + " is no question"));
    }

    List<Code> places() {
        return places;
    }

    int questions() {
        return values.length;
    }

    /** How many choices a question offers. */
    int choices(int question) {
        return values[question].length;
    }

    /** What a sheet's answer is worth; asked only where there is one. */
    double value(ObservedSheet sheet, int question) {
        return values[question][sheet.choice(question) - 1];
    }

    boolean best(ObservedSheet sheet, int question) {
        return value(sheet, question) == Arrays.stream(values[question]).max().orElseThrow();
    }

    /** Whether the last choice is worth more than the first. */
    boolean ascends(int question) {
        return values[question][values[question].length - 1] > values[question][0];
    }

    /** Whether a question offers degrees and not only yes and no. */
    boolean graded(int question) {
        return values[question].length >= SCALE;
    }

    /** The questions that a sheet answers. */
    IntStream answered(ObservedSheet sheet) {
        return IntStream.range(0, questions()).filter(question -> sheet.choice(question) > 0);
    }

    /** Whether so much is answered, half of all questions, that a sheet as a whole can be judged. */
    boolean judgeable(ObservedSheet sheet) {
        return questions() > 0 && 2 * answered(sheet).count() >= questions();
    }

    /** The mean of what the answers are worth. */
    double mean(ObservedSheet sheet) {
        return answered(sheet)
                .mapToDouble(question -> value(sheet, question))
                .average()
                .orElse(0);
    }

    /** Whether every answer is worth most. */
    boolean allBest(ObservedSheet sheet) {
        return judgeable(sheet) && answered(sheet).allMatch(question -> best(sheet, question));
    }

    /** Whether all questions of degree have one value: one opinion of everything, which many may share honestly. */
    boolean oneOpinion(ObservedSheet sheet) {
        return answered(sheet)
                        .filter(this::graded)
                        .mapToObj(question -> value(sheet, question))
                        .distinct()
                        .count()
                <= 1;
    }
}
