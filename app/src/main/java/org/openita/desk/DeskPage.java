package org.openita.desk;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.followup.Lateness;
import org.openita.followup.Standing.Row;
import org.openita.result.ExplainedResult;
import org.openita.result.LevelMark;
import org.openita.result.Standings;

/**
 * Somebody's desk.
 *
 * @param agencies the agencies they belong to, each on its own
 * @param registered how many agencies there are, for whoever works for all of them
 */
public record DeskPage(Actor actor, List<Place> agencies, int registered) {

    public DeskPage {
        agencies = List.copyOf(agencies);
    }

    /** Whether they work for all agencies at once. */
    public boolean everywhere(Permission permission) {
        return actor.mayEverywhere(permission);
    }

    /** Whether they may do this in any agency at all. */
    public boolean somewhere(Permission permission) {
        return actor.maySomewhere(permission);
    }

    /** Whether what is late is all there is to tell them. */
    public boolean isLateAlone() {
        return waiting() == 0 && late().filter(count -> count > 0).isPresent();
    }

    /** How many measures of their agencies are past their date; empty where they read of none. */
    public Optional<Long> late() {
        return agencies.stream()
                .flatMap(place -> place.lateness().stream())
                .map(Lateness::over)
                .reduce(Long::sum);
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
     * @param lateness what is late or soon due there; empty for whoever does not read what is not public
     */
    public record Place(Agency agency, Optional<Standing> newest, List<Task> tasks, Optional<Lateness> lateness) {

        private static final int SHOWN = 5;

        public Place {
            tasks = List.copyOf(tasks);
        }

        /** The measures to name; the rest stand behind a link. */
        public List<Row> late() {
            return lateness.map(late -> late.first(SHOWN)).orElse(List.of());
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
