package org.openita.uncertainty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Item.Choice;
import org.openita.framework.Outline;
import org.openita.framework.ScoreRule.Answers;

/** Which questions a sheet answers, in their order, and what each choice is worth. */
public final class SheetLayout {

    /** Of a sheet without questions. */
    public static final SheetLayout NONE = new SheetLayout(List.of(), new double[0][]);

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

    /**
     * The layout of the sheets that answer an instrument or a part of one: every question it rests on, in the order of the
     * framework.
     *
     * @param part such as {@code IIT} or {@code EIT2}
     */
    public static SheetLayout of(Framework framework, Code part) {
        var questions = new TreeSet<Integer>();
        collect(framework.outline(), framework.outline().place(part), questions);
        return of(
                framework,
                questions.stream()
                        .map(place -> framework.outline().nodes().get(place).code())
                        .toList());
    }

    /** The layouts of all that respondents answer, by instrument, or by part where an instrument has parts; in order. */
    public static Map<Code, SheetLayout> all(Framework framework) {
        var layouts = new LinkedHashMap<Code, SheetLayout>();
        for (var instrument : framework.instruments()) {
            var parts = instrument.parts().isEmpty()
                    ? List.of(instrument.code())
                    : instrument.parts().stream().map(Instrument.Part::code).toList();
            for (var part : parts) {
                var layout = of(framework, part);
                if (layout.width() > 0) {
                    layouts.put(part, layout);
                }
            }
        }
        return Collections.unmodifiableMap(layouts);
    }

    private static void collect(Outline outline, int place, Set<Integer> questions) {
        for (var rule : outline.nodes().get(place).rules()) {
            if (rule instanceof Answers) {
                questions.add(place);
            }
            rule.terms().forEach(term -> collect(outline, outline.place(term.code()), questions));
        }
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
