package org.openita.access;

import java.util.List;
import java.util.Optional;
import org.openita.platform.Problems;

/**
 * The tokens, and the form of a new one with what was typed before.
 *
 * @param created the token just made, shown this once
 */
public record TokenListPage(
        List<Token> tokens, String name, GrantForm role, Problems problems, Optional<String> created) {}
