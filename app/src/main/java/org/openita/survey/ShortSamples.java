package org.openita.survey;

import java.util.Optional;
import org.openita.framework.SampleRules;
import org.openita.framework.SampleRules.ShortSample;

/** What becomes of a sample of staff that is smaller than the framework asks for. */
final class ShortSamples {

    private ShortSamples() {}

    /** Whether it is not scored; where the number of staff is not known, nobody can say that it is short. */
    static boolean leftUnscored(SampleRules rules, Optional<Integer> staff, long answered) {
        return rules.shortSample() == ShortSample.UNSCORED
                && staff.map(rules.staff()::least)
                        .map(least -> answered < least)
                        .orElse(false);
    }
}
