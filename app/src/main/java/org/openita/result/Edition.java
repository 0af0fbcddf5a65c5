package org.openita.result;

import java.time.Instant;
import java.util.Optional;

/**
 * Which state of a result this is.
 *
 * @param number grows with every change, from 1; 0 for a result that is not there yet
 * @param publishedAt since when everybody may read it; empty while only those of the agency may
 */
public record Edition(int number, Optional<Instant> publishedAt) {

    /** Of a result that nobody has recorded. */
    public static final Edition NONE = new Edition(0, Optional.empty());

    public boolean isPublic() {
        return publishedAt.isPresent();
    }
}
