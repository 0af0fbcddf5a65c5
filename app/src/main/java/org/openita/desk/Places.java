package org.openita.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.desk.DeskPage.Place;
import org.openita.desk.DeskPage.Standing;
import org.openita.followup.FollowUps;
import org.openita.followup.Lateness;
import org.openita.measure.Measures;
import org.openita.measure.PlanReview;
import org.openita.measure.PlanReviews;
import org.openita.measure.PlanSummary;
import org.openita.result.ExplainedResult;
import org.openita.result.LevelMark;
import org.openita.result.Rankings;
import org.openita.result.Results;
import org.springframework.stereotype.Service;

/** Tells where one agency stands, what waits there and what is late. */
@Service
class Places {

    private final Results results;
    private final Rankings rankings;
    private final Measures measures;
    private final PlanReviews reviews;
    private final FollowUps followUps;

    Places(Results results, Rankings rankings, Measures measures, PlanReviews reviews, FollowUps followUps) {
        this.results = results;
        this.rankings = rankings;
        this.measures = measures;
        this.reviews = reviews;
        this.followUps = followUps;
    }

    Place of(Actor actor, Agency agency) {
        var history = results.history(actor, agency);
        var plans = measures.plans(actor, agency.code());
        var newest = history.isEmpty() ? Optional.<ExplainedResult>empty() : Optional.of(history.getLast());
        return new Place(
                agency,
                newest.map(result -> standing(actor, agency, result, plans)),
                Tasks.of(actor, agency.code(), plans, newest.map(ExplainedResult::year)),
                lateness(actor, agency.code()));
    }

    private Optional<Lateness> lateness(Actor actor, AgencyCode agency) {
        return actor.may(Permission.READ_UNPUBLISHED, agency)
                ? Optional.of(followUps.lateness(actor, agency))
                : Optional.empty();
    }

    private Standing standing(Actor actor, Agency agency, ExplainedResult result, List<PlanSummary> plans) {
        var unaddressed = plans.stream()
                .filter(plan -> plan.resultYear().equals(result.year()))
                .min(Comparator.comparing(PlanSummary::year).thenComparing(plan -> !plan.isInWork()))
                .flatMap(plan -> plan.isInWork()
                        ? reviews.inWork(actor, agency, plan.year())
                        : reviews.published(agency, plan.year()))
                .map(PlanReview::uncovered)
                .map(List::size);
        return new Standing(result, rankings.standings(result), LevelMark.of(result), unaddressed);
    }
}
