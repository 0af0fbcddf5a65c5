package org.openita.uncertainty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.openita.framework.Code;
import org.openita.scoring.ChoiceCounts;

/** The answer sheets of one questionnaire: a sample, drawn at random, of those who could have answered it. */
public final class SheetSample {

    private final SheetLayout layout;
    private final byte[] choices;
    private final OptionalInt population;

    private SheetSample(SheetLayout layout, byte[] choices, OptionalInt population) {
        this.layout = layout;
        this.choices = choices;
        this.population = population;
    }

    /**
     * A sample, the same for the same sheets in any order: sums of fractions depend on it, by the last digit.
     *
     * @param sheets for each respondent a byte for each question: the number of the choice from 1, 0 for none
     * @param population how many could have answered; empty where that is unknown or without limit
     */
    public static SheetSample of(SheetLayout layout, List<byte[]> sheets, OptionalInt population) {
        var width = layout.width();
        var sorted = sheets.toArray(byte[][]::new);
        Arrays.sort(sorted, Arrays::compare);
        var choices = new byte[width * sorted.length];
        for (int sheet = 0; sheet < sorted.length; sheet++) {
            if (sorted[sheet].length != width) {
                throw new IllegalArgumentException(
                        "a sheet of " + sorted[sheet].length + " for " + width + " questions");
            }
            System.arraycopy(sorted[sheet], 0, choices, sheet * width, width);
        }
        return new SheetSample(layout, choices, population);
    }

    public SheetLayout layout() {
        return layout;
    }

    /** How many answered. */
    public int size() {
        return layout.width() == 0 ? 0 : choices.length / layout.width();
    }

    /** The number of the choice that a respondent made, 0 for none. */
    int choice(int sheet, int question) {
        return choices[sheet * layout.width() + question];
    }

    /** The share of the population that was not asked where so many were; 1 where it is unknown or without limit. */
    double unasked(int asked) {
        return population.isEmpty() ? 1 : Math.max(0, 1 - asked / (double) population.getAsInt());
    }

    /** How many made each choice of each question. */
    public Map<Code, ChoiceCounts> counts() {
        var counts = new HashMap<Code, ChoiceCounts>();
        for (int question = 0; question < layout.width(); question++) {
            counts.put(layout.places().get(question), counts(question));
        }
        return counts;
    }

    private ChoiceCounts counts(int question) {
        var byChoice = new long[layout.choices(question) + 1];
        for (int sheet = 0; sheet < size(); sheet++) {
            byChoice[choice(sheet, question)]++;
        }
        return new ChoiceCounts(LongStream.of(byChoice).skip(1).boxed().toList());
    }
}
