package org.openita.measure;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The measure plans of agencies. */
@Service
public class Measures {

    private final MeasureStore store;
    private final PlanBasisStore bases;

    Measures(MeasureStore store, PlanBasisStore bases) {
        this.store = store;
        this.bases = bases;
    }

    /** The newest published version of an agency's plan for a year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<MeasurePlan> published(AgencyCode agency, FiscalYear year) {
        return store.published(agency, year);
    }

    /** Whether the result that a plan rests on has other figures now than when its findings were drawn. */
    @Transactional(readOnly = true)
    public boolean isOutdated(MeasurePlan plan) {
        return bases.isOutdated(plan.agency(), plan);
    }

    /** The measures of a plan with what tells them apart, in their order. */
    @Transactional(readOnly = true)
    public List<KeptMeasure> kept(MeasurePlan plan) {
        return store.kept(plan.agency(), plan);
    }

    /** The newest published version of every year, newest year first, and before it what is in work, if that may be read. */
    public List<PlanSummary> plans(Actor actor, AgencyCode agency) {
        return store.plans(agency).stream()
                .filter(plan -> !plan.isInWork() || actor.may(Permission.READ_UNPUBLISHED, agency))
                .toList();
    }

    /** The version that is not published yet, where there is one that the actor may read. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<MeasurePlan> inWork(Actor actor, AgencyCode agency, FiscalYear year) {
        return actor.may(Permission.READ_UNPUBLISHED, agency) ? store.inWork(agency, year) : Optional.empty();
    }

    @Transactional
    public void add(MeasurePlan plan) {
        store.add(plan.agency(), plan);
    }
}
