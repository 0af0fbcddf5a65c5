package org.openita.planning;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.agency.AgencyUnit;
import org.openita.framework.Framework;
import org.openita.measure.Advice;
import org.openita.measure.PlanReview;

/**
 * A plan in work with all that is needed to write on it.
 *
 * @param mark of all that is in the plan and was said about it, as it is seen here
 * @param units of the agency, by its register
 */
public record Workbench(
        Agency agency,
        DraftHead head,
        String mark,
        PlanReview review,
        List<DraftFinding> findings,
        List<DraftMeasure> measures,
        List<Advice> advice,
        List<AgencyUnit> units) {

    public Workbench {
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
        advice = List.copyOf(advice);
        units = List.copyOf(units);
    }

    public Framework framework() {
        return review.result().framework();
    }

    public List<Integer> topics() {
        return findings.stream().map(DraftFinding::topic).toList();
    }

    public Optional<DraftFinding> finding(int topic) {
        return findings.stream().filter(finding -> finding.topic() == topic).findFirst();
    }

    public Optional<DraftMeasure> measure(long id) {
        return measures.stream().filter(measure -> measure.id() == id).findFirst();
    }

    /** The measures of a topic in their order. */
    public List<DraftMeasure> measures(int topic) {
        return measures.stream().filter(measure -> measure.topic() == topic).toList();
    }

    /** What should be looked at again in a topic. */
    public List<Advice> advice(int topic) {
        return advice.stream().filter(each -> each.topics().contains(topic)).toList();
    }

    /** What should be looked at again in the plan as a whole. */
    public List<Advice> general() {
        return advice.stream().filter(each -> each.topics().isEmpty()).toList();
    }

    /** How much was copied from last year and not gone over yet. */
    public long carried() {
        return findings.stream().filter(DraftFinding::carried).count()
                + measures.stream().filter(DraftMeasure::carried).count();
    }
}
