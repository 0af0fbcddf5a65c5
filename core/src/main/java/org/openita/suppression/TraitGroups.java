package org.openita.suppression;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The groups of respondents that may be told apart in one questionnaire of one round, in tables and in the file of answers
 * alike.
 *
 * <p>A trait is a small number, {@value #UNTOLD} where it was not told. A group of a trait is either told apart wherever it
 * occurs or hidden wherever it occurs, among those who did not tell: the rest. Every combination of what is told that occurs
 * at all has {@value #FEWEST} sheets or more, and no other choice of groups for which this is so tells more.
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
        var best = new GroupSearch(sheets, traits).best();
        return new TraitGroups(IntStream.range(0, traits)
                .mapToObj(trait -> best.stream()
                        .filter(group -> group.trait() == trait)
                        .map(GroupSearch.Group::value)
                        .collect(toSet()))
                .toList());
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
}
