package org.openita.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.desk.Task.Kind;
import org.openita.framework.FiscalYear;
import org.openita.measure.PlanSummary;

/** Tells what waits for whom. */
final class Tasks {

    private Tasks() {}

    /** What waits for the actor in an agency with these plans, whose newest result is of this year. */
    static List<Task> of(Actor actor, AgencyCode agency, List<PlanSummary> plans, Optional<FiscalYear> newest) {
        var begun = plans.stream().flatMap(plan -> task(actor, agency, plan).stream());
        var next = newest.map(FiscalYear::next)
                .filter(year -> plans.stream().noneMatch(plan -> plan.year().equals(year)))
                .filter(year -> actor.may(Permission.EDIT_PLAN, agency))
                .map(year -> new Task(Kind.START_PLAN, year, "/agencies/%s/measures/new".formatted(agency)));
        return Stream.concat(begun, next.stream())
                .sorted(Comparator.comparing(Task::kind))
                .toList();
    }

    private static Optional<Task> task(Actor actor, AgencyCode agency, PlanSummary plan) {
        return switch (plan.state()) {
            case DRAFT -> task(actor, Permission.EDIT_PLAN, agency, plan, Kind.CONTINUE_PLAN);
            case SUBMITTED -> task(actor, Permission.APPROVE_PLAN, agency, plan, Kind.APPROVE_PLAN);
            case APPROVED -> task(actor, Permission.PUBLISH_PLAN, agency, plan, Kind.PUBLISH_PLAN);
            case PUBLISHED -> Optional.empty();
        };
    }

    private static Optional<Task> task(
            Actor actor, Permission permission, AgencyCode agency, PlanSummary plan, Kind kind) {
        return actor.may(permission, agency)
                ? Optional.of(new Task(kind, plan.year(), plan.address(agency)))
                : Optional.empty();
    }
}
