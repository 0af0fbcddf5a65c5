package org.openita.measure;

import java.util.List;
import org.openita.agency.Agency;

/** The plans of an agency, newest first. */
public record PlanListPage(Agency agency, List<PlanSummary> plans) {

    public PlanListPage {
        plans = List.copyOf(plans);
    }
}
