package org.openita.planning;

import org.openita.measure.PlanStep;
import org.openita.platform.Problems;

/** A step about to be taken with a plan as it is now. */
public record StepPage(Workbench bench, PlanStep step, String comment, Problems problems) {

    /** The address of the step, and of the form that takes it. */
    public String address() {
        return bench.head().address() + "/steps/" + step.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether words must go with it. */
    public boolean needsWords() {
        return step == PlanStep.RETURN;
    }
}
