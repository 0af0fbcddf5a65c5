package org.openita.followup;

import java.util.ArrayList;
import java.util.List;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.measure.PlanLinks;
import org.openita.platform.Reader.Link;
import org.springframework.stereotype.Component;

/** Leads from a published plan to its progress, and to its follow-up report once that is published. */
@Component
class FollowUpLinks implements PlanLinks {

    private final FollowUpReportStore reports;

    FollowUpLinks(FollowUpReportStore reports) {
        this.reports = reports;
    }

    @Override
    public List<Link> of(Actor actor, Agency agency, FiscalYear year) {
        var plan = "/agencies/%s/measures/%s".formatted(agency.code(), year);
        var links = new ArrayList<Link>();
        if (actor.may(Permission.READ_UNPUBLISHED, agency.code())) {
            links.add(new Link(plan + "/progress", "followup.link.progress"));
        }
        if (reports.find(agency.code(), year).isPresent()) {
            links.add(new Link(plan + "/follow-up", "followup.link.report"));
        }
        return links;
    }
}
