package org.openita.followup;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.platform.Problems;

/** One measure: how far each step has come, what was reported, and the forms of whoever may report. */
public record ProgressPage(
        Agency agency,
        Standing standing,
        Standing.Row row,
        ProgressForm form,
        Problems problems,
        Conclusions.Work work) {

    /** What a report can say. */
    public List<ProgressForm.Said> said() {
        return List.of(ProgressForm.Said.values());
    }

    public String evidence(Evidence evidence) {
        return "/agencies/%s/measures/%s/evidence/%d"
                .formatted(agency.code(), standing.progress().year(), evidence.id());
    }

    public String list() {
        return "/agencies/%s/measures/%s/progress"
                .formatted(agency.code(), standing.progress().year());
    }
}
