package org.openita.uncertainty;

import java.util.List;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Item.Choice;
import org.openita.framework.ScoreRule.Answers;

/** Which questions a sheet answers, in their order, and what each choice is worth. */
public final class SheetLayout {

    private final List<Code> places;
    private final double[][] worths;

    private SheetLayout(List<Code> places, double[][] worths) {
        this.places = places;
        this.worths = worths;
    }

    /**
     * The layout of a questionnaire's sheets.
     *
     * @param places where each question counts in the framework's tree, such as {@code i1} or {@code EIT1.e1}
     * @throws IllegalArgumentException where a place is no question
     */
    public static SheetLayout of(Framework framework, List<Code> places) {
        var worths = places.stream().map(place -> worths(framework, place)).toArray(double[][]::new);
        return new SheetLayout(List.copyOf(places), worths);
    }

    private static double[] worths(Framework framework, Code place) {
        return framework.node(place).stream()
                .flatMap(node -> node.rules().stream())
                .filter(Answers.class::isInstance)
                .map(rule -> worths(((Answers) rule).choices()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place + " is no question"));
    }

    private static double[] worths(List<Choice> choices) {
        return choices.stream()
                .mapToDouble(choice -> choice.value().doubleValue())
                .toArray();
    }

    /** Where each question counts. */
    public List<Code> places() {
        return places;
    }

    /** How many questions there are. */
    public int width() {
        return places.size();
    }

    /** How many choices a question offers. */
    public int choices(int question) {
        return worths[question].length;
    }

    /** What the choice of this number, from 1, is worth. */
    double worth(int question, int choice) {
        return worths[question][choice - 1];
    }
}
