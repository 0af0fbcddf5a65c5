package org.openita.measure;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.result.ResultUse;
import org.springframework.stereotype.Component;

/** A published plan and its report show the figures of the result they rest on, which therefore stays public. */
@Component
class PlansOnResults implements ResultUse {

    private final PlanBasisStore store;

    PlansOnResults(PlanBasisStore store) {
        this.store = store;
    }

    @Override
    public boolean needsPublic(AgencyCode agency, FiscalYear year) {
        return store.restsOn(agency, year);
    }
}
