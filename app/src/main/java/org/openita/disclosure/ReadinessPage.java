package org.openita.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.disclosure.Readiness.Concern;

/**
 * What is not fit to be submitted yet, and what the scores would come to.
 *
 * @param preview only for who sees every item
 */
public record ReadinessPage(Workplace place, Readiness readiness, Optional<ScorePreview> preview) {

    /** Those that there are any of. */
    public List<Concern> concerns() {
        return Arrays.stream(Concern.values())
                .filter(concern -> readiness.count(concern) > 0)
                .toList();
    }
}
