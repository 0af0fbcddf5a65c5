package org.openita.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which measures a list shows.
 *
 * @param timing how they stand with time
 * @param unit whose they are
 * @param mine whether only what the reader reports of is shown
 */
public record ProgressFilter(Optional<Timing> timing, String unit, boolean mine) {

    /** As an address says it; a unit's officer sees the unit's own measures unless all are asked for. */
    static ProgressFilter of(Map<String, String> asked, Standing standing) {
        var timing = Arrays.stream(Timing.values())
                .filter(each -> each.name().equals(asked.getOrDefault("timing", "")))
                .findFirst();
        var scope = asked.getOrDefault("scope", standing.forUnitsAlone() ? "mine" : "all");
        return new ProgressFilter(
                timing, asked.getOrDefault("unit", "").strip(), standing.forUnitsAlone() && scope.equals("mine"));
    }

    List<Standing.Row> choose(Standing standing) {
        return standing.rows().stream()
                .filter(row -> timing.isEmpty() || timing.get() == row.timing())
                .filter(row -> unit.isEmpty() || row.measure().planned().isOf(unit))
                .filter(row -> !mine || row.mayReport())
                .toList();
    }

    public boolean isNarrow() {
        return timing.isPresent() || !unit.isEmpty();
    }
}
