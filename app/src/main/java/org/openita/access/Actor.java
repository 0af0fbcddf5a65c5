package org.openita.access;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;

/**
 * Who asks, and what they may see and do: a signed-in person, a program with a token, or somebody unknown.
 *
 * <p>Handlers take it as an argument. {@link #NOBODY} may do nothing.
 */
public record Actor(Who who, List<Grant> grants) {

    /** Somebody who is not signed in. */
    public static final Actor NOBODY = new Actor(Who.NOBODY, List.of());

    /** The application itself, which does for oversight what time has come for. */
    public static final Actor SYSTEM =
            new Actor(Who.SYSTEM, List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));

    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean isSignedIn() {
        return !who.equals(Who.NOBODY);
    }

    /** Whether this may be done in the agency. */
    public boolean may(Permission permission, AgencyCode agency) {
        return grants.stream().anyMatch(grant -> grant.role().permits(permission) && grant.reaches(agency));
    }

    /** Whether this may be done in any agency at all. */
    public boolean maySomewhere(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().permits(permission));
    }

    /** Whether this may be done in every agency. */
    public boolean mayEverywhere(Permission permission) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.role().permits(permission) && grant.agency().isEmpty());
    }

    /** The agencies that grants name, in the order they were given. */
    public List<AgencyCode> agencies() {
        return grants.stream()
                .map(Grant::agency)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Refuses whoever may not do this in the agency. */
    public void mustBeAllowed(Permission permission, AgencyCode agency) {
        if (!may(permission, agency)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
    }
}
