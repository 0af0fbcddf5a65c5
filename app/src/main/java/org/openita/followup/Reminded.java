package org.openita.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which reminders were sent of a plan's measures.
 *
 * @param on whether this installation sends mail at all
 */
public record Reminded(boolean on, List<Line> lines) {

    public Reminded {
        lines = List.copyOf(lines);
    }

    /**
     * One measure in one mail.
     *
     * @param sent when; empty where it is not certain that it was
     */
    public record Line(Occasion occasion, String measure, String name, Optional<Instant> sent) {}
}
