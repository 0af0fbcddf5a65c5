package org.openita.disclosure;

import java.time.Instant;

/** Something that was said about an item. */
public record Remark(String who, Instant at, String text) {}
