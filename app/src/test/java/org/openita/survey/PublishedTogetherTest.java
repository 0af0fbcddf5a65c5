package org.openita.survey;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.suppression.TraitGroups;

/**
 * Attacks all that is told of one instrument at once: the totals, with parts apart and together, the rows of each table and
 * the file of answers. The attacker knows who answered and what they are, so that a column of unknowns is a person; each
 * published number is the sum over some people, and any of them may be multiplied, added and subtracted. A person's answers
 * to a question, and how many they are, follow for exactly those sets that such sums make up.
 */
class PublishedTogetherTest {

    private static final int ROUNDS = 120;
    private static final int DIGITS = 4;
    private static final int BASE = 100;
    private static final int FEWEST = 10;

    @Test
    void nobodyIsToldApartFromNineOthersByAnyCombinationOfWhatIsPublished() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            for (var parts : instruments()) {
                var people = people(new Random(seed), parts);
                for (var alike : alike(published(people), people.size())) {
                    assertThat(alike).as("round %d of %s", seed, parts).hasSizeGreaterThanOrEqualTo(FEWEST);
                }
            }
        }
    }

    @Test
    void noGroupOfUpToThreeTraitsWithOneToNinePeopleFollows() {
        var attacked = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            for (var parts : instruments()) {
                var people = people(new Random(seed), parts);
                var sums = new LinearSums(published(people), people.size());
                for (var group : smallGroups(people)) {
                    attacked++;
                    assertThat(sums.tell(group))
                            .as("round %d of %s", seed, parts)
                            .isFalse();
                }
            }
        }
        assertThat(attacked).isGreaterThan(20 * ROUNDS);
    }

    @Test
    void theAttackFindsAGroupThatOneTableWithoutTheRuleWouldGiveAway() {
        var people = people(new Random(3), List.of(Questionnaire.IIT));
        var group = smallGroups(people).getFirst();
        var others = new BitSet();
        others.set(0, people.size());
        others.andNot(group);

        var published = new ArrayList<>(published(people));
        assertThat(new LinearSums(published, people.size()).tell(group)).isFalse();
        published.add(others);

        assertThat(new LinearSums(published, people.size()).tell(group)).isTrue();
        assertThat(alike(published, people.size())).anyMatch(alike -> alike.size() < FEWEST);
    }

    private static List<List<Questionnaire>> instruments() {
        return List.of(List.of(Questionnaire.IIT), List.of(Questionnaire.EIT1, Questionnaire.EIT2));
    }

    /** Everything that is told, each as the people it is the sum of. */
    private static List<BitSet> published(List<Person> people) {
        var published = new ArrayList<BitSet>();
        published.add(of(IntStream.range(0, people.size()).boxed().toList()));
        for (var part : Questionnaire.values()) {
            var sheets = people.stream()
                    .filter(person -> person.part() == part)
                    .map(Person::sheet)
                    .toList();
            if (!sheets.isEmpty()) {
                published.add(numbers(sheets.stream().map(Sheet::choices).toList()));
                AnonymousSheets.of(sheets, part.traits()).ifPresent(told -> addTold(told, part, published));
            }
        }
        return published;
    }

    private static void addTold(AnonymousSheets told, Questionnaire part, List<BitSet> published) {
        for (int trait = 0; trait < part.traits().size(); trait++) {
            var place = trait;
            Stream.concat(told.shown(trait).stream(), Stream.of(TraitGroups.UNTOLD))
                    .forEach(value -> published.add(whose(told.with(place, value))));
        }
        told.lines().stream()
                .collect(groupingBy(AnonymousSheets.Line::traits))
                .values()
                .forEach(lines -> published.add(whose(lines)));
    }

    /** People that are in the same published sums, all of them: no combination of sums tells one from another. */
    private static Collection<List<Integer>> alike(List<BitSet> published, int people) {
        return IntStream.range(0, people)
                .boxed()
                .collect(groupingBy(
                        person -> published.stream().map(sum -> sum.get(person)).toList()))
                .values();
    }

    /** Every group by the values of some traits that has one to nine people. */
    private static List<BitSet> smallGroups(List<Person> people) {
        var found = new HashSet<BitSet>();
        for (int traits = 1; traits < 1 << Sheet.TRAITS; traits++) {
            var of = traits;
            IntStream.range(0, people.size())
                    .boxed()
                    .collect(groupingBy(person -> IntStream.range(0, Sheet.TRAITS)
                            .filter(trait -> (of & 1 << trait) != 0)
                            .mapToObj(trait -> people.get(person).sheet().traits()[trait])
                            .toList()))
                    .values()
                    .stream()
                    .filter(group -> group.size() < FEWEST)
                    .forEach(group -> found.add(of(group)));
        }
        return found.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Of a random agency: larger or smaller, traits rarely or often untold, some values rare, forged ones among them. */
    private static List<Person> people(Random random, List<Questionnaire> parts) {
        var untold = random.nextDouble() * 0.4;
        var skew = 1 + random.nextDouble() * 2;
        var people = new ArrayList<Person>();
        for (var part : parts) {
            for (int sheets = 10 + random.nextInt(150); sheets > 0; sheets--) {
                var traits = new byte[Sheet.TRAITS];
                for (int trait = 0; trait < traits.length; trait++) {
                    var told = 1 + (int) (5 * Math.pow(random.nextDouble(), skew));
                    traits[trait] = (byte) (random.nextDouble() < untold ? 0 : told);
                }
                people.add(new Person(part, new Sheet(choices(people.size()), traits)));
            }
        }
        return people;
    }

    /** Answers that lead back to the person, so that the test knows whose a line is. */
    private static byte[] choices(int person) {
        var choices = new byte[DIGITS];
        for (int digit = 0, left = person; digit < DIGITS; digit++, left /= BASE) {
            choices[digit] = (byte) (left % BASE);
        }
        return choices;
    }

    private static BitSet numbers(List<byte[]> sheets) {
        return of(sheets.stream().map(choices -> choices[0] + BASE * choices[1]).toList());
    }

    private static BitSet whose(List<AnonymousSheets.Line> lines) {
        return of(lines.stream()
                .map(line -> line.choices().get(0) + BASE * line.choices().get(1))
                .toList());
    }

    private static BitSet of(Collection<Integer> people) {
        var set = new BitSet();
        people.forEach(set::set);
        return set;
    }

    private record Person(Questionnaire part, Sheet sheet) {}

    /** What follows from sums over people, reckoned modulo a prime so that nothing is rounded. */
    private static final class LinearSums {

        private static final long PRIME = 2_147_483_647;

        private final int people;
        private final List<Map.Entry<Integer, long[]>> reduced = new ArrayList<>();

        LinearSums(List<BitSet> sums, int people) {
            this.people = people;
            for (var sum : sums) {
                var left = left(sum);
                first(left).ifPresent(pivot -> reduced.add(Map.entry(pivot, scaled(left, pivot))));
            }
        }

        boolean tell(BitSet group) {
            return first(left(group)).isEmpty();
        }

        /** What of a sum is not made up by the others. */
        private long[] left(BitSet sum) {
            var left = IntStream.range(0, people)
                    .mapToLong(person -> sum.get(person) ? 1 : 0)
                    .toArray();
            for (var row : reduced) {
                var factor = left[row.getKey()];
                if (factor != 0) {
                    for (int person = 0; person < people; person++) {
                        left[person] = Math.floorMod(left[person] - factor * row.getValue()[person], PRIME);
                    }
                }
            }
            return left;
        }

        private static OptionalInt first(long[] row) {
            return IntStream.range(0, row.length)
                    .filter(place -> row[place] != 0)
                    .findFirst();
        }

        private static long[] scaled(long[] row, int pivot) {
            var inverse = BigInteger.valueOf(row[pivot])
                    .modInverse(BigInteger.valueOf(PRIME))
                    .longValueExact();
            return Arrays.stream(row).map(value -> value * inverse % PRIME).toArray();
        }
    }
}
