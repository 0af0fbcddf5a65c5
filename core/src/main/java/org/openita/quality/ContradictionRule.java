package org.openita.quality;

import java.util.List;
import org.openita.quality.Contradiction.Answer;

/** Finds sheets that give two answers which cannot both be so. */
final class ContradictionRule {

    private final ChoiceValues values;
    private final List<Contradiction> pairs;

    ContradictionRule(ChoiceValues values, List<Contradiction> pairs) {
        this.values = values;
        this.pairs = pairs;
    }

    boolean has(ObservedSheet sheet) {
        return pairs.stream().anyMatch(pair -> gives(sheet, pair.first()) && gives(sheet, pair.second()));
    }

    private boolean gives(ObservedSheet sheet, Answer answer) {
        var place = values.places().indexOf(answer.question());
        return place >= 0 && sheet.choice(place) > 0 && answer.holds(values.value(sheet, place));
    }
}
