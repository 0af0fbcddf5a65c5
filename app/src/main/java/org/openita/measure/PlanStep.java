package org.openita.measure;

import static org.openita.measure.MeasurePlan.State.APPROVED;
import static org.openita.measure.MeasurePlan.State.DRAFT;
import static org.openita.measure.MeasurePlan.State.PUBLISHED;
import static org.openita.measure.MeasurePlan.State.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.measure.MeasurePlan.State;

/** A step on the way of a plan from draft to published, and who may take it from where. */
public enum PlanStep {
    /** Hands the draft to the head of the agency. */
    SUBMIT(Permission.EDIT_PLAN, SUBMITTED, DRAFT),
    /** Takes back what was submitted, before it is approved. */
    WITHDRAW(Permission.EDIT_PLAN, DRAFT, SUBMITTED),
    /** Approves exactly what was submitted. */
    APPROVE(Permission.APPROVE_PLAN, APPROVED, SUBMITTED),
    /** Sends it back to be worked on, saying why. */
    RETURN(Permission.APPROVE_PLAN, DRAFT, SUBMITTED, APPROVED),
    /** Makes it public, for good. */
    PUBLISH(Permission.PUBLISH_PLAN, PUBLISHED, APPROVED);

    private final Permission permission;
    private final State to;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes is never altered
    private final Set<State> from;

    PlanStep(Permission permission, State to, State... from) {
        this.permission = permission;
        this.to = to;
        this.from = Set.of(from);
    }

    /** The steps that the actor may take now. */
    public static List<PlanStep> open(Actor actor, AgencyCode agency, State state) {
        return Arrays.stream(values())
                .filter(step -> step.leadsFrom(state) && actor.may(step.permission, agency))
                .toList();
    }

    public Permission permission() {
        return permission;
    }

    public State to() {
        return to;
    }

    public boolean leadsFrom(State state) {
        return from.contains(state);
    }
}
