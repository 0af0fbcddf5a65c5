package org.openita.round;

/** A round has just been prepared, in the same transaction. */
public record RoundPrepared(Round round) {}
