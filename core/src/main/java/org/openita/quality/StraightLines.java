package org.openita.quality;

import java.util.stream.IntStream;

/**
 * Finds sheets that choose the same place in the list throughout. Only a questionnaire whose better end changes sides can
 * tell them from sheets of one honest opinion; of any other nothing is said, and nothing of the middle, where both are one.
 */
final class StraightLines {

    private static final double NEARLY_ALL = 0.9;
    private static final int OF_EACH_SIDE = 3;

    private final ChoiceValues values;

    StraightLines(ChoiceValues values) {
        this.values = values;
    }

    boolean has(ObservedSheet sheet) {
        var most = IntStream.range(0, values.questions())
                .map(values::choices)
                .max()
                .orElse(0);
        return values.judgeable(sheet)
                && !values.oneOpinion(sheet)
                && IntStream.rangeClosed(1, most).anyMatch(place -> follows(sheet, place));
    }

    /** Whether nearly all answers stand at a place, among them some where it is good and some where it is bad. */
    private boolean follows(ObservedSheet sheet, int place) {
        var offering = values.answered(sheet)
                .filter(question -> values.choices(question) >= place)
                .toArray();
        var there = IntStream.of(offering)
                .filter(question -> sheet.choice(question) == place)
                .toArray();
        var ascending = IntStream.of(there).filter(values::ascends).count();
        return there.length >= NEARLY_ALL * offering.length
                && ascending >= OF_EACH_SIDE
                && there.length - ascending >= OF_EACH_SIDE;
    }
}
