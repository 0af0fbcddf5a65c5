package org.openita.measure;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The measure plans of agencies. */
@Service
public class Measures {

    private final MeasureStore store;

    Measures(MeasureStore store) {
        this.store = store;
    }

    /** The newest version of an agency's plan for a year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<MeasurePlan> find(AgencyCode agency, FiscalYear year) {
        return store.find(agency, year);
    }

    /** Newest year first. */
    public List<PlanSummary> plans(AgencyCode agency) {
        return store.plans(agency);
    }

    @Transactional
    public void add(MeasurePlan plan) {
        store.add(plan.agency(), plan);
    }
}
