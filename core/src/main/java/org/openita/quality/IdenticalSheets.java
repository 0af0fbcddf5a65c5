package org.openita.quality;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds groups of sheets with the same answers, larger than chance allows. What chance allows is told by the agency's
 * sheets of a like mean: people of one attitude answer alike, so that all sheets together would call honest ones copies.
 * Sheets of one opinion throughout, all best among them, are left aside.
 */
final class IdenticalSheets {

    private static final int FEWEST = 3;
    private static final double LIKE = 10;
    private static final double BORROWED = 5;

    private final ChoiceValues values;

    IdenticalSheets(ChoiceValues values) {
        this.values = values;
    }

    /** The places, in the list, of sheets that have too many equals. */
    Set<Integer> in(List<ObservedSheet> sheets) {
        var groups = IntStream.range(0, sheets.size())
                .filter(sheet -> telling(sheets.get(sheet)))
                .boxed()
                .collect(groupingBy(sheet -> answers(sheets.get(sheet))));
        var found = new HashSet<Integer>();
        for (var group : groups.values()) {
            if (group.size() >= FEWEST && chance(sheets, group) < Chance.FALSE_ALARM / groups.size()) {
                found.addAll(group);
            }
        }
        return found;
    }

    private boolean telling(ObservedSheet sheet) {
        return values.judgeable(sheet) && !values.allBest(sheet) && !values.oneOpinion(sheet);
    }

    private List<Integer> answers(ObservedSheet sheet) {
        return IntStream.range(0, values.questions()).mapToObj(sheet::choice).toList();
    }

    /**
     * The chance that the first of a group has so many equals among the sheets that are like it. The group counts among
     * them: where many honest people name the same trouble, that they do is no surprise.
     */
    private double chance(List<ObservedSheet> sheets, List<Integer> group) {
        var pattern = sheets.get(group.getFirst());
        var mean = values.mean(pattern);
        var alike = sheets.stream()
                .filter(other -> Math.abs(values.mean(other) - mean) <= LIKE)
                .toList();
        var same = IntStream.range(0, values.questions())
                .mapToDouble(question -> share(sheets, alike, pattern, question))
                .reduce(1, (left, right) -> left * right);
        return Chance.of(group.size() - 1L, alike.size() * same);
    }

    /** How many of those alike gave the answer; where they are few, all sheets have a say. */
    private static double share(
            List<ObservedSheet> sheets, List<ObservedSheet> alike, ObservedSheet pattern, int question) {
        var answer = pattern.choice(question);
        var overall = times(sheets, question, answer) / (double) sheets.size();
        return (times(alike, question, answer) + BORROWED * overall) / (alike.size() + BORROWED);
    }

    private static long times(List<ObservedSheet> sheets, int question, int answer) {
        return sheets.stream().filter(sheet -> sheet.choice(question) == answer).count();
    }
}
