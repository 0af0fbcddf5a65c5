package org.openita.round;

import java.util.Optional;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;

/** What is decided of a round before it opens. */
public record RoundPlan(Calendar calendar, Optional<Integer> staff, StaffAnswer staffAnswer) {}
