package org.openita.measure;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;

/**
 * What the reader of a plan may do with it.
 *
 * @param steps the steps that may be taken with this version now
 * @param mayEdit whether this version may be written on now
 * @param mayRenew whether a new version may be begun from this one
 * @param mayDiscuss whether what was said about it may be read
 * @param inWork the version in work beside this published one, where the reader may read it
 */
public record PlanDesk(
        List<PlanStep> steps, boolean mayEdit, boolean mayRenew, boolean mayDiscuss, Optional<MeasurePlan> inWork) {

    public PlanDesk {
        steps = List.copyOf(steps);
    }

    static PlanDesk of(Actor actor, MeasurePlan plan, Optional<MeasurePlan> inWork) {
        var editor = actor.may(Permission.EDIT_PLAN, plan.agency());
        return new PlanDesk(
                PlanStep.open(actor, plan.agency(), plan.state()),
                editor && plan.state() == MeasurePlan.State.DRAFT,
                editor && !plan.isInWork() && inWork.isEmpty(),
                actor.may(Permission.READ_UNPUBLISHED, plan.agency()),
                plan.isInWork() ? Optional.empty() : inWork);
    }

    public boolean allows(PlanStep step) {
        return steps.contains(step);
    }
}
