package org.openita.access;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyNames;
import org.openita.platform.Problems;

/**
 * The tokens, and the form of a new one with what was typed before.
 *
 * @param names of the agencies that tokens are for
 * @param created the token just made, shown this once
 */
public record TokenListPage(
        List<Token> tokens,
        AgencyNames names,
        String name,
        GrantForm role,
        Problems problems,
        Optional<String> created) {}
