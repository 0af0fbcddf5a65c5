package org.openita.intake;

import java.util.List;
import org.openita.intake.UnderstoodResult.Change;

/**
 * What a file comes to.
 *
 * @param agencies how many agencies it speaks of
 * @param newAgencies how many of them would be registered
 * @param added results that are not kept yet
 * @param changed results that would be others
 * @param unchanged results that stay as they are
 * @param warned how many have a note
 */
public record ImportCounts(int agencies, int newAgencies, int added, int changed, int unchanged, int warned) {

    static ImportCounts of(List<UnderstoodResult> results) {
        return new ImportCounts(
                results.size(),
                (int) results.stream()
                        .filter(result -> result.registration().isPresent())
                        .count(),
                count(results, Change.ADDED),
                count(results, Change.CHANGED),
                count(results, Change.UNCHANGED),
                (int) results.stream()
                        .filter(result -> !result.notes().isEmpty())
                        .count());
    }

    /** How many results would be written. */
    public int toApply() {
        return added + changed;
    }

    private static int count(List<UnderstoodResult> results, Change change) {
        return (int)
                results.stream().filter(result -> result.change() == change).count();
    }
}
