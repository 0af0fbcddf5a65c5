package org.openita.analysis;

import java.util.List;
import org.openita.framework.FiscalYear;

/** The measures of one fiscal year beside those of the year before, if any are known. */
public record Plan(FiscalYear year, List<MeasureFacts> measures, List<MeasureFacts> lastYear) {

    public Plan {
        measures = List.copyOf(measures);
        lastYear = List.copyOf(lastYear);
    }
}
