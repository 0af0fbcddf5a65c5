package org.openita.access;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a request in a test that of somebody with a role. */
public final class ActingAs {

    private ActingAs() {}

    /** Somebody with this role in the agency. */
    public static RequestPostProcessor actingAs(Role role, String agency) {
        return actingAs(actor(role, agency));
    }

    /** Somebody with this role in every agency. */
    public static RequestPostProcessor actingAs(Role role) {
        return actingAs(everywhere(role));
    }

    public static RequestPostProcessor actingAs(Actor actor) {
        return request -> {
            Actors.remember(request, actor);
            return request;
        };
    }

    /** For use cases that are called directly. */
    public static Actor actor(Role role, String agency) {
        return new Actor(
                new Who(Who.Kind.ACCOUNT, 1, role.name() + " " + agency),
                List.of(new Grant(role, Optional.of(new AgencyCode(agency)), Optional.empty())));
    }

    public static Actor everywhere(Role role) {
        return new Actor(
                new Who(Who.Kind.ACCOUNT, 2, role.name()),
                List.of(new Grant(role, Optional.empty(), Optional.empty())));
    }
}
