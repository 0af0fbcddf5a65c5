package org.openita.followup;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan;
import org.openita.measure.Measures;
import org.openita.measure.PlanFinding;
import org.openita.measure.PlanSummary;
import org.springframework.stereotype.Component;

/** Published plans with what was reported of them. */
@Component
class FollowedPlans {

    private final Measures measures;
    private final FollowUpStore store;

    FollowedPlans(Measures measures, FollowUpStore store) {
        this.measures = measures;
        this.store = store;
    }

    /** The years of which an agency has a published plan, newest first. */
    List<FiscalYear> years(AgencyCode agency) {
        return measures.plans(Actor.NOBODY, agency).stream()
                .map(PlanSummary::year)
                .distinct()
                .toList();
    }

    Optional<Progress> progress(AgencyCode agency, FiscalYear year) {
        return measures.published(agency, year).map(this::progress);
    }

    private Progress progress(MeasurePlan plan) {
        var topics = plan.findings().stream().collect(toMap(PlanFinding::topic, PlanFinding::title));
        var planned = measures.kept(plan).stream()
                .map(kept -> PlannedMeasure.of(kept, plan.year(), topics.getOrDefault(kept.topic(), "")))
                .toList();
        return new Progress(
                plan.agency(),
                plan.year(),
                plan.resultYear(),
                plan.version(),
                Progress.measures(planned, store.reports(plan.agency(), plan.year())));
    }
}
