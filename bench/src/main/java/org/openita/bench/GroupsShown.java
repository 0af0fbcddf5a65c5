package org.openita.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.openita.suppression.TraitGroups;

/**
 * How much of what respondents tell of themselves may be shown, by how many they are; and how much it was while the smallest
 * group was hidden until the rest could be shown.
 */
public final class GroupsShown {

    private static final int AGENCIES = 200;
    private static final int[] SIZES = {20, 40, 70, 120, 200, 400, 1_000, 2_000};

    /** How many in a hundred have each value: a sex, an age group, a time of service. */
    private static final List<List<Integer>> UNEVEN =
            List.of(List.of(59, 40, 1), List.of(17, 42, 38, 3), List.of(30, 25, 27, 18));

    private static final List<Integer> QUARTERS = List.of(25, 25, 25, 25);

    private GroupsShown() {}

    public static void main(String[] args) {
        System.out.println("| respondents | sheets | groups shown | traits shown | told and not hidden |"
                + " agencies without any | groups, smallest hidden first | told, smallest hidden first | slowest choice |");
        System.out.println("| --- ".repeat(9) + "|");
        for (var kind : Kind.ALL) {
            for (int size : SIZES) {
                measure(kind, size);
            }
        }
    }

    private static void measure(Kind kind, int size) {
        var now = new Shown();
        var before = new Shown();
        var slowest = 0L;
        for (int agency = 0; agency < AGENCIES; agency++) {
            var sheets = kind.sheets(size, new SplittableRandom(31L * size + agency));
            var start = System.nanoTime();
            var groups = TraitGroups.of(sheets);
            slowest = Math.max(slowest, System.nanoTime() - start);
            now.add(sheets, IntStream.range(0, 3).mapToObj(groups::shown).toList());
            before.add(sheets, smallestHidden(sheets));
        }
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.0f %% | %.0f %% | %.1f | %.0f %% | %d ms |%n",
                kind.words,
                size,
                now.groups / AGENCIES,
                now.traits / AGENCIES,
                100 * now.told / AGENCIES,
                100 * now.without / AGENCIES,
                before.groups / AGENCIES,
                100 * before.told / AGENCIES,
                slowest / 1_000_000);
    }

    /** Hides the smallest group of a combination that is too small, until none is. */
    private static List<List<Integer>> smallestHidden(List<List<Integer>> sheets) {
        var shown = new HashSet<List<Integer>>();
        for (int trait = 0; trait < 3; trait++) {
            var place = trait;
            sheets.forEach(sheet -> shown.add(List.of(place, sheet.get(place))));
            shown.remove(List.of(place, TraitGroups.UNTOLD));
        }
        for (var small = small(sheets, shown); !small.isEmpty() && !shown.isEmpty(); small = small(sheets, shown)) {
            var combinations = small;
            ToIntFunction<List<Integer>> size = group -> (int) sheets.stream()
                    .filter(sheet -> sheet.get(group.getFirst()).equals(group.getLast()))
                    .count();
            shown.remove(shown.stream()
                    .min(Comparator.comparing((List<Integer> group) -> combinations.stream()
                                    .noneMatch(each -> each.get(group.getFirst())
                                            .equals(group.getLast())))
                            .thenComparingInt(size)
                            .thenComparing(List::toString))
                    .orElseThrow());
        }
        return IntStream.range(0, 3)
                .mapToObj(trait -> shown.stream()
                        .filter(group -> group.getFirst() == trait)
                        .map(List::getLast)
                        .toList())
                .toList();
    }

    private static List<List<Integer>> small(List<List<Integer>> sheets, Set<List<Integer>> shown) {
        var small = new ArrayList<List<Integer>>();
        sheets.stream()
                .collect(groupingBy(
                        sheet -> IntStream.range(0, 3)
                                .mapToObj(trait -> shown.contains(List.of(trait, sheet.get(trait)))
                                        ? sheet.get(trait)
                                        : Integer.valueOf(TraitGroups.UNTOLD))
                                .toList(),
                        counting()))
                .forEach((combination, size) -> {
                    if (size < TraitGroups.FEWEST) {
                        small.add(combination);
                    }
                });
        return small;
    }

    /** Sums over agencies. */
    private static final class Shown {

        private double groups;
        private double traits;
        private double told;
        private double without;

        private void add(List<List<Integer>> sheets, List<List<Integer>> shown) {
            groups += shown.stream().mapToInt(List::size).sum();
            traits += shown.stream().filter(values -> !values.isEmpty()).count();
            without += shown.stream().allMatch(List::isEmpty) ? 1 : 0;
            var toldAtFirst = count(sheets, (trait, value) -> value != TraitGroups.UNTOLD);
            told += toldAtFirst == 0
                    ? 0
                    : count(sheets, (trait, value) -> shown.get(trait).contains(value)) / (double) toldAtFirst;
        }

        private static long count(List<List<Integer>> sheets, BiPredicate<Integer, Integer> told) {
            return sheets.stream()
                    .mapToLong(sheet -> IntStream.range(0, 3)
                            .filter(trait -> told.test(trait, sheet.get(trait)))
                            .count())
                    .sum();
        }
    }

    /** Who answers, and how readily they tell. */
    private record Kind(String words, double untold, List<List<Integer>> shares) {

        private static final List<Kind> ALL = List.of(
                new Kind("uneven groups, 2 % of traits untold", 0.02, UNEVEN),
                new Kind("uneven groups, 15 % untold", 0.15, UNEVEN),
                new Kind("uneven groups, 40 % untold", 0.4, UNEVEN),
                new Kind("groups of one size, all told", 0, List.of(List.of(34, 33, 33), QUARTERS, QUARTERS)));

        private List<List<Integer>> sheets(int size, SplittableRandom random) {
            return IntStream.range(0, size)
                    .mapToObj(sheet -> IntStream.range(0, shares.size())
                            .map(trait -> random.nextDouble() < untold ? 0 : drawn(shares.get(trait), random))
                            .boxed()
                            .toList())
                    .toList();
        }

        private static int drawn(List<Integer> shares, SplittableRandom random) {
            var left = random.nextInt(100);
            var value = 0;
            while (left >= shares.get(value)) {
                left -= shares.get(value);
                value++;
            }
            return value + 1;
        }
    }
}
