package org.openita.suppression;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraitGroupsTest {

    private static final int[] VALUES = {4, 5, 5};

    @Test
    void everyCombinationThatIsToldHasTenSheets() {
        for (int seed = 0; seed < 200; seed++) {
            var sheets = sheets(new Random(seed), 10 + 7 * seed);
            var groups = TraitGroups.of(sheets);

            var sizes = sheets.stream().collect(groupingBy(groups::coarsened, counting()));

            assertThat(sizes.values()).as("round %d", seed).allMatch(size -> size >= TraitGroups.FEWEST);
        }
    }

    @Test
    void subtractingPublishedTablesTellsNothingOfFewerThanTen() {
        var small = 0;
        for (int seed = 0; seed < 60; seed++) {
            var sheets = sheets(new Random(seed), 20 + 15 * seed);
            var published = published(TraitGroups.of(sheets));
            for (var target : targets()) {
                var size = sheets.stream().filter(target).count();
                if (size > 0 && size < TraitGroups.FEWEST) {
                    small++;
                    assertThat(follows(published, target)).as("round %d", seed).isFalse();
                }
            }
        }
        assertThat(small).isGreaterThan(100);
    }

    @Test
    void theAttackFindsASmallGroupWhereAllOthersAreShown() {
        var published = new ArrayList<double[]>();
        published.add(row(sheet -> true));
        for (int value = 0; value < 3; value++) {
            var shown = value;
            published.add(row(sheet -> sheet.getFirst() == shown));
        }

        assertThat(follows(published, sheet -> sheet.getFirst() == 3)).isTrue();
        assertThat(follows(published.subList(0, 3), sheet -> sheet.getFirst() == 3))
                .isFalse();
    }

    @Test
    void groupsOfOneTraitAreShownWhileTheRestIsLargeEnough() {
        var sheets = new ArrayList<List<Integer>>();
        sheets.addAll(Collections.nCopies(30, List.of(1)));
        sheets.addAll(Collections.nCopies(12, List.of(2)));
        assertThat(TraitGroups.of(sheets).shown(0)).containsExactly(1, 2);

        sheets.addAll(Collections.nCopies(3, List.of(3)));
        assertThat(TraitGroups.of(sheets).shown(0)).containsExactly(1);

        sheets.addAll(Collections.nCopies(7, List.of(TraitGroups.UNTOLD)));
        assertThat(TraitGroups.of(sheets).shown(0)).containsExactly(1, 2);
    }

    @Test
    void nothingIsToldOfFewerThanTenSheetsAndNothingOfNone() {
        assertThat(TraitGroups.of(Collections.nCopies(9, List.of(1, 2))).coarsened(List.of(1, 2)))
                .containsExactly(0, 0);
        assertThat(TraitGroups.of(List.of()).shown(0)).isEmpty();
    }

    @Test
    void theOrderOfSheetsMakesNoDifference() {
        var sheets = sheets(new Random(1), 300);
        var shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(2));

        var groups = TraitGroups.of(sheets);
        var others = TraitGroups.of(shuffled);

        for (int trait = 0; trait < VALUES.length; trait++) {
            assertThat(others.shown(trait)).isEqualTo(groups.shown(trait));
        }
    }

    /** Everything that can be published: the total, each group, each rest and each combination. */
    private static List<double[]> published(TraitGroups groups) {
        var rows = new ArrayList<double[]>();
        rows.add(row(sheet -> true));
        for (int trait = 0; trait < VALUES.length; trait++) {
            var place = trait;
            var shown = groups.shown(trait);
            shown.forEach(value -> rows.add(row(sheet -> sheet.get(place).equals(value))));
            rows.add(row(sheet -> !shown.contains(sheet.get(place))));
        }
        cells().stream()
                .map(groups::coarsened)
                .distinct()
                .forEach(combination ->
                        rows.add(row(sheet -> groups.coarsened(sheet).equals(combination))));
        return rows;
    }

    /** Every group of one trait and of two. */
    private static List<Predicate<List<Integer>>> targets() {
        var targets = new ArrayList<Predicate<List<Integer>>>();
        for (int one = 0; one < VALUES.length; one++) {
            for (int other = one; other < VALUES.length; other++) {
                for (int value = 0; value < VALUES[one] * VALUES[other]; value++) {
                    var first = one;
                    var second = other;
                    var left = value / VALUES[other];
                    var right = value % VALUES[other];
                    targets.add(sheet -> sheet.get(first) == left && sheet.get(second) == right);
                }
            }
        }
        return targets;
    }

    /** Whether the size, and with it any sum, of a group is a combination of what is published: the rank stays. */
    private static boolean follows(List<double[]> published, Predicate<List<Integer>> group) {
        var more = new ArrayList<>(published);
        more.add(row(group));
        return rank(more) == rank(published);
    }

    private static double[] row(Predicate<List<Integer>> group) {
        return cells().stream().mapToDouble(cell -> group.test(cell) ? 1 : 0).toArray();
    }

    private static List<List<Integer>> cells() {
        return IntStream.range(0, VALUES[0] * VALUES[1] * VALUES[2])
                .mapToObj(
                        cell -> List.of(cell / (VALUES[1] * VALUES[2]), cell / VALUES[2] % VALUES[1], cell % VALUES[2]))
                .toList();
    }

    private static int rank(List<double[]> rows) {
        var left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        var rank = 0;
        for (int column = 0; column < left.getFirst().length && rank < left.size(); column++) {
            var place = column;
            var from = rank;
            var pivot = IntStream.range(from, left.size())
                    .filter(row -> Math.abs(left.get(row)[place]) > 1e-9)
                    .findFirst();
            if (pivot.isPresent()) {
                Collections.swap(left, from, pivot.getAsInt());
                for (int row = from + 1; row < left.size(); row++) {
                    subtract(left.get(row), left.get(from), column);
                }
                rank++;
            }
        }
        return rank;
    }

    private static void subtract(double[] row, double[] pivot, int column) {
        var factor = row[column] / pivot[column];
        for (int place = column; place < row.length; place++) {
            row[place] -= factor * pivot[place];
        }
    }

    /** Sheets of a round: some traits untold, some values rare. */
    private static List<List<Integer>> sheets(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(sheet -> IntStream.of(VALUES)
                        .map(values -> (int) (values * Math.pow(random.nextDouble(), 2)))
                        .boxed()
                        .toList())
                .toList();
    }
}
