package org.openita.disclosure;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.round.Round;

/**
 * All that is shown under the disclosure items of a round.
 *
 * @param items in the order of the framework; for a unit's officer those of the unit alone
 * @param submissions newest first
 * @param reopenings newest first
 */
public record Disclosure(
        Round round, State state, List<ItemWork> items, List<Submission> submissions, List<Reopening> reopenings) {

    public Disclosure {
        items = List.copyOf(items);
        submissions = List.copyOf(submissions);
        reopenings = List.copyOf(reopenings);
    }

    /** Whether it may be written on: until it is submitted or the round is over, and once more where it was reopened. */
    public boolean isOpen() {
        return state == State.WORK && (round.state() != Round.State.CLOSED || !reopenings.isEmpty());
    }

    public Optional<ItemWork> item(Code code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public long count(ItemState wanted) {
        return items.stream().filter(item -> item.state() == wanted).count();
    }

    public String address() {
        return round.address() + "/disclosure";
    }

    /** Tells whether it is still as somebody saw it. */
    public String mark() {
        return items.stream().map(item -> item.code() + ":" + item.edition()).collect(joining(" "));
    }

    Disclosure with(List<ItemWork> others) {
        return new Disclosure(round, state, others, submissions, reopenings);
    }

    /** Whether it was handed over to the assessors. */
    public enum State {
        WORK,
        SUBMITTED
    }

    /**
     * What was submitted, told by its hash.
     *
     * @param number from 1
     */
    public record Submission(int number, String sha256, String by, Instant at) {}

    /** When work was let begin again, and why. */
    public record Reopening(String reason, String by, Instant at) {}
}
