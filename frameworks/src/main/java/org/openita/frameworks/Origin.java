package org.openita.frameworks;

import java.util.Optional;
import org.openita.framework.Source;
import org.openita.framework.Source.Status;

/** The sources that hold at a place of a document: of its texts, and of the values of choices. */
record Origin(Optional<Source> texts, Optional<Source> values) {

    static final Origin UNSTATED = new Origin(Optional.empty(), Optional.empty());

    /** Stands in where no source could be found, so that reading goes on. */
    static final Source STAND_IN = new Source("", Status.PROVISIONAL, "", "", "");

    Origin overriddenBy(Optional<Source> ownTexts, Optional<Source> ownValues) {
        return new Origin(ownTexts.or(() -> texts), ownValues.or(() -> values));
    }
}
