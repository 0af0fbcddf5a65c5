package org.openita.round;

import java.util.List;
import org.openita.framework.Framework;

/** Rounds by one framework have just been prepared, in the same transaction. */
public record RoundsPrepared(Framework framework, List<Round> rounds) {

    public RoundsPrepared {
        rounds = List.copyOf(rounds);
    }
}
