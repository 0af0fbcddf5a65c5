package org.openita.round;

import java.util.Optional;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.Sampled;
import org.openita.round.Round.StaffAnswer;

/** What is decided of a round before it opens. */
public record RoundPlan(Calendar calendar, Sampled sampled, StaffAnswer staffAnswer) {

    /** Where nobody has said yet which of the framework's groups the agency belongs to. */
    public RoundPlan(Calendar calendar, Optional<Integer> staff, StaffAnswer staffAnswer) {
        this(calendar, new Sampled(staff, Optional.empty()), staffAnswer);
    }
}
