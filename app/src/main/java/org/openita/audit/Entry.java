package org.openita.audit;

import java.time.Instant;

/** One line of the trail. */
public record Entry(long number, Instant at, Change change) {}
