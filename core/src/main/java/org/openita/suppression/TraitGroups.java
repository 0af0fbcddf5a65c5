package org.openita.suppression;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The groups of respondents that may be told apart in one questionnaire of one round, in tables and in the file of answers
 * alike.
 *
 * <p>A trait is a small number, {@value #UNTOLD} where it was not told. A group of a trait is either told apart wherever it
 * occurs or hidden wherever it occurs, among those who did not tell: the rest. Groups are hidden until every combination
 * of what is still told that occurs at all has {@value #FEWEST} sheets or more.
 *
 * <p>What is guaranteed: tables of sizes and sums by these groups, by their combinations and in total are all sums over
 * the same combinations. Whoever adds and subtracts them reaches sums of whole combinations and nothing finer, so that
 * neither the size nor the sum of fewer than {@value #FEWEST} sheets follows, be it of a shown group, of a hidden one or of
 * the rest. A file that holds a line for each sheet with its coarsened traits tells the tables already; they add nothing
 * to it. That is why there is one choice of groups for both: finer tables beside the file would let somebody seek the
 * lines that add up to them.
 *
 * <p>What is not: that nobody has a combination is told, and where all sheets of a combination agree, so is what each of
 * them says. Publishing scores with and without some of the sheets tells the sum of those, whatever the groups.
 */
public final class TraitGroups {

    /** The fewest sheets that are told apart. */
    public static final int FEWEST = 10;

    /** The trait of those who did not tell, and of those who are hidden among them. */
    public static final int UNTOLD = 0;

    private final List<Set<Integer>> shown;

    private TraitGroups(List<Set<Integer>> shown) {
        this.shown = shown.stream().map(Set::copyOf).toList();
    }

    /**
     * Chooses the groups for sheets, the same for the same sheets in any order.
     *
     * @param sheets the traits of each sheet, as many for each
     */
    public static TraitGroups of(List<List<Integer>> sheets) {
        var traits = sheets.isEmpty() ? 0 : sheets.getFirst().size();
        if (sheets.stream().anyMatch(sheet -> sheet.size() != traits)) {
            throw new IllegalArgumentException("sheets of different numbers of traits");
        }
        var shown = new ArrayList<Set<Integer>>();
        for (int trait = 0; trait < traits; trait++) {
            shown.add(told(sheets, trait));
        }
        for (var groups = new TraitGroups(shown); !groups.hold(sheets); groups = new TraitGroups(shown)) {
            var least = groups.leastLoss(sheets);
            shown.get(least.trait()).remove(least.value());
        }
        return new TraitGroups(shown);
    }

    /** The values of a trait that are told apart, in their order; all others are the rest. */
    public List<Integer> shown(int trait) {
        return trait < shown.size() ? shown.get(trait).stream().sorted().toList() : List.of();
    }

    /** What may be told of a sheet: its traits, hidden ones as not told. */
    public List<Integer> coarsened(List<Integer> traits) {
        return IntStream.range(0, traits.size())
                .map(trait -> shown(trait).contains(traits.get(trait)) ? traits.get(trait) : UNTOLD)
                .boxed()
                .toList();
    }

    private static Set<Integer> told(List<List<Integer>> sheets, int trait) {
        var told = new TreeSet<Integer>();
        sheets.forEach(sheet -> told.add(sheet.get(trait)));
        told.remove(UNTOLD);
        return told;
    }

    /** Whether all combinations are large enough, or nothing is left to hide. */
    private boolean hold(List<List<Integer>> sheets) {
        return shown.stream().allMatch(Set::isEmpty)
                || combinations(sheets).values().stream().allMatch(size -> size >= FEWEST);
    }

    /** The smallest group that hiding helps a combination that is too small; any where such a one tells nothing. */
    private Group leastLoss(List<List<Integer>> sheets) {
        var small = new ArrayList<List<Integer>>();
        combinations(sheets).forEach((combination, size) -> {
            if (size < FEWEST) {
                small.add(combination);
            }
        });
        var smallest = Comparator.comparingLong((Group group) -> group.size(sheets))
                .thenComparingInt(Group::trait)
                .thenComparingInt(Group::value);
        return groups().stream()
                .filter(group -> group.size(small) > 0)
                .min(smallest)
                .or(() -> groups().stream().min(smallest))
                .orElseThrow();
    }

    private List<Group> groups() {
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(trait -> shown(trait).stream().map(value -> new Group(trait, value)))
                .toList();
    }

    private Map<List<Integer>, Long> combinations(List<List<Integer>> sheets) {
        return sheets.stream()
                .collect(groupingBy(
                        this::coarsened, () -> new TreeMap<>(Comparator.comparing(List::toString)), counting()));
    }

    private record Group(int trait, int value) {

        long size(List<List<Integer>> sheets) {
            return sheets.stream().filter(sheet -> sheet.get(trait) == value).count();
        }
    }
}
