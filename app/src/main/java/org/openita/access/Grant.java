package org.openita.access;

import java.util.Optional;
import org.openita.agency.AgencyCode;

/**
 * A role that somebody has.
 *
 * @param agency where it holds; everywhere if empty
 * @param unit the unit of the agency that a unit's officer belongs to
 */
public record Grant(Role role, Optional<AgencyCode> agency, Optional<String> unit) {

    public Grant {
        if (agency.isEmpty() && !role.mayReachAll()) {
            throw new IllegalArgumentException(role + " is given for one agency");
        }
    }

    boolean reaches(AgencyCode somewhere) {
        return agency.isEmpty() || agency.get().equals(somewhere);
    }
}
