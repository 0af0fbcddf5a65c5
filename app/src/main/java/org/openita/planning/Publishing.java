package org.openita.planning;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.measure.PlanPublished;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What publishing a plan takes, and what follows from it at once. */
@Component
class Publishing {

    private final Bases bases;
    private final ApplicationEventPublisher events;

    Publishing(Bases bases, ApplicationEventPublisher events) {
        this.bases = bases;
        this.events = events;
    }

    /** Whether everybody may read the result that the plan rests on. */
    boolean restsOnPublic(DraftHead plan) {
        return bases.isPublic(plan.agency(), plan.resultYear());
    }

    /** Tells those who keep what was published as it is now. */
    void announce(AgencyCode agency, FiscalYear year) {
        events.publishEvent(new PlanPublished(agency, year));
    }
}
