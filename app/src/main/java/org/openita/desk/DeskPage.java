package org.openita.desk;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.result.ExplainedResult;
import org.openita.result.LevelMark;
import org.openita.result.Standings;

/**
 * Somebody's desk.
 *
 * @param agencies the agencies they belong to, each on its own
 */
public record DeskPage(Actor actor, List<Place> agencies) {

    public DeskPage {
        agencies = List.copyOf(agencies);
    }

    /** Whether they work for all agencies at once. */
    public boolean everywhere(Permission permission) {
        return actor.mayEverywhere(permission);
    }

    /** How much waits for them. */
    public int waiting() {
        return agencies.stream().mapToInt(place -> place.tasks().size()).sum();
    }

    /**
     * One agency.
     *
     * @param newest its newest result that they may see
     * @param tasks what waits for them there, the most pressing first
     */
    public record Place(Agency agency, Optional<Standing> newest, List<Task> tasks) {

        public Place {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Where an agency stands.
     *
     * @param unaddressed how many weak indicators no measure addresses; empty without a plan
     */
    public record Standing(
            ExplainedResult result, Standings ranks, List<LevelMark> levels, Optional<Integer> unaddressed) {}
}
