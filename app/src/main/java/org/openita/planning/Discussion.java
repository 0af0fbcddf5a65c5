package org.openita.planning;

import java.util.List;
import org.openita.audit.Entry;
import org.openita.measure.MeasurePlan.State;
import org.openita.planning.Discussions.Comment;

/**
 * What was said about a version of a plan and done with it, and what it speaks of.
 *
 * @param versions every version of the year, newest first
 */
public record Discussion(
        DraftHead head,
        List<DraftHead> versions,
        List<DraftFinding> findings,
        List<DraftMeasure> measures,
        List<Comment> comments,
        List<Entry> history) {

    public Discussion {
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
        comments = List.copyOf(comments);
        history = List.copyOf(history);
    }

    /** Whether something may still be said. */
    public boolean isOpen() {
        return head.state() != State.PUBLISHED;
    }

    /** Where the version can be read; earlier published ones only in what is said of them. */
    public String plan() {
        return isOpen() ? head.address() + "/draft" : head.address();
    }

    /** The measures of a topic in their order. */
    public List<DraftMeasure> measures(int topic) {
        return measures.stream().filter(measure -> measure.topic() == topic).toList();
    }
}
