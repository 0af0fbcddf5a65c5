package org.openita.round;

import java.util.List;
import java.util.Optional;

/**
 * A round with those who collect answers in it.
 *
 * @param assessors by name; only oneself where an assessor asks
 */
public record Assigned(Round round, List<Assessor> assessors) {

    public Assigned {
        assessors = List.copyOf(assessors);
    }

    /** How many answers there should be at least, where anybody has said. */
    public Optional<Integer> least() {
        return assessors.stream().flatMap(each -> each.least().stream()).reduce(Math::max);
    }

    /**
     * Somebody who collects answers.
     *
     * @param least how many answers there should be; empty where nobody has said
     */
    public record Assessor(long account, String name, Optional<Integer> least) {}
}
