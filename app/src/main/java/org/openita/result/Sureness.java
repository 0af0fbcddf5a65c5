package org.openita.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.uncertainty.ConfidenceInterval;

/**
 * How sure the scores of a result are.
 *
 * @param intervals of those scores that rest on answers
 * @param levels how likely each is, best first; empty where that cannot be told
 */
public record Sureness(Map<Code, ConfidenceInterval> intervals, List<Chance> levels) {

    /** Of a result that rests on no answers. */
    static final Sureness NONE = new Sureness(Map.of(), List.of());

    public Sureness {
        intervals = Map.copyOf(intervals);
        levels = List.copyOf(levels);
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return !intervals.isEmpty();
    }

    public Optional<ConfidenceInterval> at(Code code) {
        return Optional.ofNullable(intervals.get(code));
    }

    /** The levels that are likely enough to be told. */
    public List<Chance> likely() {
        return levels.stream().filter(chance -> chance.percent() > 0).toList();
    }

    /**
     * A level and how likely it is.
     *
     * @param level its code in the framework
     * @param probability between 0 and 1
     */
    public record Chance(String level, double probability) {

        /** Rounded to whole percent. */
        public long percent() {
            return Math.round(100 * probability);
        }
    }
}
