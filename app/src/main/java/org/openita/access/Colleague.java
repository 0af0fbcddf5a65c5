package org.openita.access;

import java.util.Optional;

/**
 * Somebody with an account in an agency, as others there may know them.
 *
 * @param unit of the agency, for a unit's officer
 */
public record Colleague(long id, String email, String name, Role role, Optional<String> unit) {}
