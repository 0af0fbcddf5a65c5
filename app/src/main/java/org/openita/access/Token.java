package org.openita.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of a program's token; the token itself is told once and then known to the program alone. */
public record Token(
        long id,
        String name,
        Grant grant,
        String createdBy,
        Instant createdAt,
        Optional<LocalDate> lastUsed,
        Optional<Instant> revokedAt) {}
