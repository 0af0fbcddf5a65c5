package org.openita.measure;

import java.util.List;
import org.openita.agency.Agency;

/**
 * The plans of an agency, newest first.
 *
 * @param mayPlan whether the reader may begin a plan
 */
public record PlanListPage(Agency agency, List<PlanSummary> plans, boolean mayPlan) {

    public PlanListPage {
        plans = List.copyOf(plans);
    }
}
