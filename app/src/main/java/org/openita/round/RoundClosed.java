package org.openita.round;

import org.openita.access.Actor;

/** A round has just ended, in the same transaction. */
public record RoundClosed(Actor actor, Round round) {}
