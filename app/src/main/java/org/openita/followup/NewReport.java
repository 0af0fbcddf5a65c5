package org.openita.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.platform.Attachment;

/**
 * What is to be reported.
 *
 * @param step from 1; 0 for the measure as a whole
 * @param percent empty for a note or evidence alone
 */
public record NewReport(int step, Optional<Integer> percent, LocalDate day, String note, List<Attachment> evidence) {

    public NewReport {
        evidence = List.copyOf(evidence);
        if (step == 0 && percent.isPresent()) {
            throw new IllegalArgumentException("progress is reported of steps");
        }
    }
}
