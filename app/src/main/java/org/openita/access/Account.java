package org.openita.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;

/**
 * Somebody who may sign in.
 *
 * @param active whether signing in is possible at all
 * @param hasPassword whether a password has been chosen; without one an invitation is open, or an identity provider signs in
 * @param lockedUntil until when attempts are refused after too many failures
 */
public record Account(
        long id,
        String email,
        String name,
        boolean active,
        boolean hasPassword,
        Optional<Instant> lockedUntil,
        List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    /** The agencies it has roles in. */
    List<AgencyCode> agencies() {
        return grants.stream().flatMap(grant -> grant.agency().stream()).toList();
    }

    /** Whether its roles let it do this in the agency. */
    public boolean may(Permission permission, AgencyCode agency) {
        return active && grants.stream().anyMatch(grant -> grant.role().permits(permission) && grant.reaches(agency));
    }

    public boolean isAdministrator() {
        return active
                && grants.stream()
                        .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR
                                && grant.agency().isEmpty());
    }
}
