package org.openita.result;

import java.time.Instant;
import org.openita.framework.FiscalYear;
import org.openita.scoring.KnownValues;

/** A result as it is kept: what was known, what was printed, which framework scored it when, and in which edition. */
public record RecordedResult(
        FiscalYear year, FrameworkPin pin, Published published, KnownValues known, Instant scoredAt, Edition edition) {}
