package org.openita.suppression;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds, among all choices of groups whose combinations are large enough, the one that tells most: of many sheets, and
 * of each the more, the rarer what is told of it.
 *
 * <p>Showing one more group parts combinations and never joins them. What does not hold with some groups holds with none
 * added, so that most choices need not be tried.
 */
final class GroupSearch {

    private final List<Group> candidates;
    private final Map<Long, Long> sizes;
    private final double[] tellable;
    private double most = -1;
    private long best;

    GroupSearch(List<List<Integer>> sheets, int traits) {
        candidates = candidates(sheets, traits);
        sizes = sheets.stream().collect(groupingBy(this::membership, summingLong(sheet -> 1)));
        tellable = new double[candidates.size() + 1];
        for (int place = candidates.size() - 1; place >= 0; place--) {
            tellable[place] = tellable[place + 1] + candidates.get(place).tells();
        }
        search(0, 0, 0);
    }

    /** The groups to show. */
    List<Group> best() {
        return IntStream.range(0, candidates.size())
                .filter(place -> (best & 1L << place) != 0)
                .mapToObj(candidates::get)
                .toList();
    }

    /** Those large enough by themselves; the most telling first, the same for the same sheets in any order. */
    private static List<Group> candidates(List<List<Integer>> sheets, int traits) {
        var groups = new ArrayList<Group>();
        for (int trait = 0; trait < traits; trait++) {
            var place = trait;
            var sizes = new HashMap<Integer, Integer>();
            sheets.forEach(sheet -> sizes.merge(sheet.get(place), 1, Integer::sum));
            for (var value : new TreeSet<>(sizes.keySet())) {
                var size = sizes.getOrDefault(value, 0);
                if (value != TraitGroups.UNTOLD && size >= TraitGroups.FEWEST) {
                    groups.add(new Group(trait, value, tells(size, sheets.size())));
                }
            }
        }
        return groups.stream()
                .sorted(Comparator.comparingDouble(Group::tells).reversed())
                .limit(Long.SIZE)
                .toList();
    }

    /** In bits: for each sheet one for being told at all, and as many as it takes to draw its group by chance. */
    private static double tells(int size, int sheets) {
        return size * (1 + Math.log(sheets / (double) size) / Math.log(2));
    }

    /** A bit for each candidate a sheet is of. */
    private long membership(List<Integer> sheet) {
        var bits = 0L;
        for (int place = 0; place < candidates.size(); place++) {
            var group = candidates.get(place);
            bits |= sheet.get(group.trait()) == group.value() ? 1L << place : 0;
        }
        return bits;
    }

    private void search(int place, long shown, double told) {
        if (told > most) {
            most = told;
            best = shown;
        }
        if (place == candidates.size() || told + tellable[place] <= most) {
            return;
        }
        var with = shown | 1L << place;
        if (holds(with)) {
            search(place + 1, with, told + candidates.get(place).tells());
        }
        search(place + 1, shown, told);
    }

    /** Whether every combination of these groups that occurs is large enough. */
    private boolean holds(long shown) {
        var combinations = new HashMap<Long, Long>();
        sizes.forEach((membership, size) -> combinations.merge(membership & shown, size, Long::sum));
        return combinations.values().stream().allMatch(size -> size >= TraitGroups.FEWEST);
    }

    /** A value of a trait, and how much showing it tells. */
    record Group(int trait, int value, double tells) {}
}
