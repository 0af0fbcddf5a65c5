package org.openita.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.uncertainty.ConfidenceInterval;
import org.openita.uncertainty.RankBand;

/**
 * How sure the scores of a result are.
 *
 * @param intervals of those scores that rest on answers
 * @param levels how likely each is, best first; empty where that cannot be told
 * @param few how many of the staff answered, where they are fewer than the framework asks for
 * @param inType between which places it stands among agencies of its type, where it can be compared
 */
public record Sureness(
        Map<Code, ConfidenceInterval> intervals, List<Chance> levels, Optional<RankBand> inType, Optional<Few> few) {

    public Sureness {
        intervals = Map.copyOf(intervals);
        levels = List.copyOf(levels);
    }

    Sureness(Map<Code, ConfidenceInterval> intervals, List<Chance> levels) {
        this(intervals, levels, Optional.empty(), Optional.empty());
    }

    /** The same with what follows from others and from the round. */
    Sureness with(Optional<RankBand> band, Optional<Few> answered) {
        return new Sureness(intervals, levels, band, answered);
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
     * A sample that is short.
     *
     * @param least how many the framework asks for
     */
    public record Few(int respondents, int least) {}

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
