package org.openita.measure;

import java.util.List;
import org.openita.access.Actor;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Reader.Link;

/** Knows what else there is of a published plan; told by the room that follows plans up. */
@FunctionalInterface
public interface PlanLinks {

    /** The ways that lead on from the plan, for this reader. */
    List<Link> of(Actor actor, Agency agency, FiscalYear year);
}
