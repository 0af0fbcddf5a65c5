package org.openita.frameworks;

import java.math.BigDecimal;
import org.openita.framework.Ratio;
import org.openita.framework.Weight;

/** Reads weights that must make one together. */
final class WeightSum {

    private BigDecimal sum = BigDecimal.ZERO;
    private boolean complete = true;

    Weight read(Section section) {
        var value = section.decimal("value", 0, 1);
        if (value.isPresent() && value.get().signum() == 0) {
            section.fault("value", "a weight lies above 0");
        }
        var share = value.filter(number -> number.signum() > 0);
        complete &= share.isPresent();
        sum = sum.add(share.orElse(BigDecimal.ZERO));
        return new Weight(share.map(Ratio::of).orElse(Ratio.WHOLE), section.source());
    }

    /** Notes a fault where every weight could be read and they make something other than one. */
    void check(Section section, String key) {
        if (complete && section.has(key) && sum.compareTo(BigDecimal.ONE) != 0) {
            section.fault(key, "the weights make " + sum + " together, not 1");
        }
    }
}
