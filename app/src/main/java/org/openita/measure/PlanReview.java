package org.openita.measure;

import java.util.List;
import java.util.Optional;
import org.openita.analysis.PointsLost;
import org.openita.analysis.TopicFinding;
import org.openita.analysis.Warning;
import org.openita.analysis.Warning.Unaddressed;
import org.openita.analysis.Weaknesses;
import org.openita.result.ExplainedResult;

/**
 * A plan held against the result it answers to.
 *
 * @param findings what the numbers say about each topic of the framework
 * @param warnings what the plan leaves out or repeats
 */
public record PlanReview(
        MeasurePlan plan, ExplainedResult result, List<TopicFinding> findings, List<Warning> warnings) {

    public PlanReview {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    public Optional<TopicFinding> finding(int topic) {
        return findings.stream()
                .filter(finding -> finding.topic().number() == topic)
                .findFirst();
    }

    /** The weak indicators that some measure addresses, the costliest first. */
    public List<PointsLost> covered() {
        return Weaknesses.weakIndicators(result.tree()).stream()
                .filter(weak -> uncovered().stream()
                        .noneMatch(warning -> warning.indicator().equals(weak.node())))
                .toList();
    }

    /** The weak or falling indicators that no measure addresses, the costliest first. */
    public List<Unaddressed> uncovered() {
        return warnings.stream()
                .filter(Unaddressed.class::isInstance)
                .map(Unaddressed.class::cast)
                .toList();
    }

    /** The topics with a measure that does not say how its completion is seen. */
    public List<Integer> topicsWithoutSign() {
        return plan.findings().stream()
                .filter(finding -> finding.measures().stream()
                        .anyMatch(measure -> measure.completionSign().isEmpty()))
                .map(PlanFinding::topic)
                .toList();
    }
}
