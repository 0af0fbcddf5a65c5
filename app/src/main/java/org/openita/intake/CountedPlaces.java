package org.openita.intake;

import java.util.HashSet;
import java.util.Set;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.scoring.KnownValues;

/** The places of a result that follow from answers that were counted; nobody types another score over them. */
final class CountedPlaces {

    private CountedPlaces() {}

    /** Counted places and all above them, without those whose score was given before. */
    static Set<Code> of(Framework framework, KnownValues kept) {
        var counted = new HashSet<>(kept.counts().keySet());
        for (var node : framework.outline().nodes().reversed()) {
            if (node.rules().stream()
                    .flatMap(rule -> rule.terms().stream())
                    .anyMatch(term -> counted.contains(term.code()))) {
                counted.add(node.code());
            }
        }
        counted.removeAll(kept.values().keySet());
        return Set.copyOf(counted);
    }
}
