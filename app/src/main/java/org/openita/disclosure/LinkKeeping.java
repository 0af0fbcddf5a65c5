package org.openita.disclosure;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import org.openita.agency.AgencyCode;

/** Fetches the links that agencies show and knows what became of them. */
public interface LinkKeeping {

    /** From now on these are to be fetched, in the transaction that shows them. */
    void want(AgencyCode agency, Collection<URI> addresses);

    /** What is known of these; nothing of those that were never fetched. */
    Map<URI, Known> states(AgencyCode agency, Collection<URI> addresses);

    /**
     * What is known of a link.
     *
     * @param message the key of the words that say so
     */
    record Known(Standing standing, String message) {}

    /** Whether somebody who follows a link comes to anything. */
    enum Standing {
        REACHED,
        UNREACHED,
        /** It is to be fetched and was not yet. */
        AWAITED
    }
}
