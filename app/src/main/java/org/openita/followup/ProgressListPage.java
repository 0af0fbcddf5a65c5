package org.openita.followup;

import java.util.List;
import org.openita.agency.Agency;

/** The measures of a published plan with how far they have come. */
public record ProgressListPage(
        Agency agency, Standing standing, ProgressFilter filter, List<Standing.Row> rows, Reminded reminded) {

    public ProgressListPage {
        rows = List.copyOf(rows);
    }

    /** Where this list stands. */
    public String address() {
        return "/agencies/%s/measures/%s/progress"
                .formatted(agency.code(), standing.progress().year());
    }

    /** How measures can stand with time. */
    public List<Timing> timings() {
        return List.of(Timing.values());
    }
}
