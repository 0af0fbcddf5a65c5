package org.openita.access;

import java.util.Optional;
import org.openita.platform.Problems;

/**
 * An account as those see it who keep accounts.
 *
 * @param role what was typed into the form for another role
 * @param invitation the link to choose a password with, shown this once
 */
public record AccountPage(Account account, GrantForm role, Problems problems, Optional<String> invitation) {}
