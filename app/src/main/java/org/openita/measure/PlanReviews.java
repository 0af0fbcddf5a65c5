package org.openita.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.agency.Agency;
import org.openita.analysis.MeasureWarnings;
import org.openita.analysis.Plan;
import org.openita.analysis.TopicFindings;
import org.openita.analysis.YearComparison;
import org.openita.framework.FiscalYear;
import org.openita.methodology.Methodologies;
import org.openita.result.ExplainedResult;
import org.openita.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Holds plans against the results they answer to and against the plans before them. */
@Service
public class PlanReviews {

    private final Measures measures;
    private final Results results;
    private final Methodologies methodologies;

    PlanReviews(Measures measures, Results results, Methodologies methodologies) {
        this.measures = measures;
        this.results = results;
        this.methodologies = methodologies;
    }

    /** The newest published version of a year's plan, whatever became of its result. */
    public Optional<MeasurePlan> plan(Agency agency, FiscalYear year) {
        return measures.published(agency.code(), year);
    }

    /** The review of the newest published version of a year's plan; nothing without it or the result it rests on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<PlanReview> published(Agency agency, FiscalYear year) {
        return measures.published(agency.code(), year).flatMap(plan -> review(Actor.NOBODY, agency, plan));
    }

    /** The review of the version in work, where the actor may read it and the result it rests on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<PlanReview> inWork(Actor actor, Agency agency, FiscalYear year) {
        return measures.inWork(actor, agency.code(), year).flatMap(plan -> review(actor, agency, plan));
    }

    private Optional<PlanReview> review(Actor actor, Agency agency, MeasurePlan plan) {
        var history = results.history(actor, agency);
        return history.stream()
                .filter(result -> result.year().equals(plan.resultYear()))
                .findFirst()
                .map(result -> review(plan, result, before(result, history)));
    }

    private PlanReview review(MeasurePlan plan, ExplainedResult result, Optional<ExplainedResult> before) {
        var framework = result.framework();
        var lastYear = measures.published(plan.agency(), plan.year().previous())
                .map(earlier -> PlanFacts.of(earlier, framework))
                .orElse(List.of());
        var facts = new Plan(plan.year(), PlanFacts.of(plan, framework), lastYear);
        var tree = result.tree();
        return before.map(earlier -> YearComparison.of(earlier.tree(), tree, methodologies.lineage()))
                .map(since -> new PlanReview(
                        plan, result, TopicFindings.of(tree, since), MeasureWarnings.of(facts, tree, since)))
                .orElseGet(() -> new PlanReview(plan, result, TopicFindings.of(tree), MeasureWarnings.of(facts, tree)));
    }

    private static Optional<ExplainedResult> before(ExplainedResult result, List<ExplainedResult> history) {
        return history.stream()
                .filter(earlier -> earlier.year().compareTo(result.year()) < 0)
                .max(Comparator.comparing(ExplainedResult::year));
    }
}
