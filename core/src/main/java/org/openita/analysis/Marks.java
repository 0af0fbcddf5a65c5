package org.openita.analysis;

import java.math.BigDecimal;
import org.openita.framework.LevelScale;

/** The marks that scores are measured against. */
final class Marks {

    static final BigDecimal FULL = new BigDecimal("100.00");

    /** A change by this much is more than noise; a score this close above a mark is close to it. */
    static final BigDecimal NOTEWORTHY = new BigDecimal("1.00");

    private Marks() {}

    /** The target of the scale; the pass line where it has none. */
    static BigDecimal of(LevelScale scale) {
        return scale.target().orElse(scale.passLine());
    }
}
