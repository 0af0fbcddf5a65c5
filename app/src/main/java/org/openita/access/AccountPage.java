package org.openita.access;

import java.util.Optional;
import org.openita.agency.AgencyNames;
import org.openita.platform.Problems;

/**
 * An account as those see it who keep accounts.
 *
 * @param names of the agencies it has roles in
 * @param role what was typed into the form for another role
 * @param invitation the link to choose a password with, shown this once
 */
public record AccountPage(
        Account account, AgencyNames names, GrantForm role, Problems problems, Optional<String> invitation) {}
