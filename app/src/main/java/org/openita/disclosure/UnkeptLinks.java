package org.openita.disclosure;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import org.openita.agency.AgencyCode;
import org.springframework.stereotype.Component;

/** Where nothing fetches links, nothing is known of them. */
@Component
class UnkeptLinks implements LinkKeeping {

    @Override
    public void want(AgencyCode agency, Collection<URI> addresses) {
        // nothing fetches them
    }

    @Override
    public Map<URI, Known> states(AgencyCode agency, Collection<URI> addresses) {
        return Map.of();
    }
}
