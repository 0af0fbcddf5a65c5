package org.openita.disclosure;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.agency.AgencyCode;
import org.openita.disclosure.ItemWork.Duty;
import org.openita.disclosure.LinkKeeping.Known;
import org.openita.disclosure.LinkKeeping.Standing;
import org.openita.disclosure.Readiness.Concern;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.frameworks.BundledFrameworks;
import org.openita.round.Round;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Scoring;

class ReadinessTest {

    private static final URI ADDRESS = URI.create("https://agency.example/");
    private static final Framework FRAMEWORK = framework(2568);

    static List<Framework> frameworks() {
        return new BundledFrameworks().all();
    }

    /** o5 asks for a plan of 2568, o7 for a report of 2567, o1 for no year in particular. */
    @ParameterizedTest
    @CsvSource({
        "o1, '', ",
        "o1, 2560, ",
        "o5, 2566-2570, ",
        "o5, 2566-2567, STALE",
        "o5, '', PERIOD_UNSAID",
        "o7, 2567, ",
        "o7, 2568, STALE",
        "o7, 2566, STALE",
        "o6, 2567, STALE",
        "o6, 2568, "
    })
    void contentMustTellOfTheYearThatTheItemAsksFor(String code, String years, @Nullable Concern concern) {
        var answer = new Answer(every(code), List.of(new ShownLink(ADDRESS, "", Years.read(years))), "", "");

        assertThat(concerns(work(code, ItemState.READY, answer, false), Map.of()))
                .isEqualTo(concern == null ? Set.of() : Set.of(concern));
    }

    @Test
    void oneLinkOfTheRightYearIsEnough() {
        var links =
                List.of(new ShownLink(ADDRESS, "", Years.read("2566")), new ShownLink(ADDRESS, "", Years.read("2567")));

        assertThat(concerns(work("o7", ItemState.READY, new Answer(every("o7"), links, "", ""), false), Map.of()))
                .isEmpty();
    }

    @Test
    void thereIsNoneNeedsNeitherElementsNorYears() {
        var none = new Answer(List.of(), List.of(), "", "ไม่มีเรื่องร้องเรียน");

        assertThat(concerns(work("o19", ItemState.READY, none, false), Map.of()))
                .isEmpty();
    }

    @Test
    void allThatIsWantingIsSaidAtOnce() {
        var answer = new Answer(List.of(), List.of(new ShownLink(ADDRESS, "", Optional.empty())), "", "");
        var broken = Map.of(ADDRESS, new Known(Standing.UNREACHED, "any", "/"));

        assertThat(concerns(work("o7", ItemState.IN_WORK, answer, true), broken))
                .containsExactlyInAnyOrder(
                        Concern.NOT_DONE,
                        Concern.ELEMENTS_MISSING,
                        Concern.PERIOD_UNSAID,
                        Concern.UNREACHED,
                        Concern.NOT_RENEWED);
        assertThat(concerns(ItemWork.untouched(asked("o7")), broken)).containsExactly(Concern.NOTHING_SHOWN);
    }

    @Test
    void aLinkThatWasNotFetchedYetIsNoConcern() {
        var answer = new Answer(every("o1"), List.of(new ShownLink(ADDRESS, "", Optional.empty())), "", "");

        assertThat(concerns(
                        work("o1", ItemState.READY, answer, false),
                        Map.of(ADDRESS, new Known(Standing.AWAITED, "any", "/"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void whateverTheOtherItemsComeToTheScoresLieWithinThePreview(Framework framework) {
        var asked = AskedItem.of(framework);
        var random = new Random(framework.year().buddhist());
        for (int round = 0; round < 50; round++) {
            var works = asked.stream()
                    .map(item ->
                            work(item, random.nextBoolean() ? ItemState.READY : ItemState.EMPTY, Answer.NOTHING, false))
                    .toList();
            var preview = ScorePreview.of(framework, works);
            var outcome = Scoring.score(
                    framework,
                    new KnownValues(works.stream()
                            .collect(toMap(
                                    ItemWork::code,
                                    work -> BigDecimal.valueOf(
                                            work.state().isDone() || random.nextBoolean() ? 100 : 0)))));
            assertThat(preview.lines()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.least()).isLessThanOrEqualTo(line.most());
                outcome.score(line.node().code())
                        .rounded()
                        .ifPresent(score -> assertThat(score).isBetween(line.least(), line.most()));
            });
        }
    }

    @Test
    void whatIsUnknownIsNotZero() {
        var ready = AskedItem.of(FRAMEWORK).stream()
                .map(item -> work(item, ItemState.READY, Answer.NOTHING, false))
                .toList();

        var lines = ScorePreview.of(FRAMEWORK, ready).lines();

        assertThat(lines.getFirst().node().code()).isEqualTo(Code.OVERALL);
        assertThat(lines.getFirst().least()).isEqualByComparingTo("40");
        assertThat(lines.getFirst().most()).isEqualByComparingTo("100");
        assertThat(lines.stream().filter(line -> line.node().code().value().equals("OIT")))
                .singleElement()
                .satisfies(line -> assertThat(line.isCertain()).isTrue());
    }

    private static Set<Concern> concerns(ItemWork work, Map<URI, Known> links) {
        var disclosure = new Disclosure(round(), Disclosure.State.WORK, List.of(work), List.of(), List.of());
        return Readiness.of(disclosure, links).checks().getFirst().concerns();
    }

    private static Round round() {
        var day = LocalDate.of(2025, 1, 1);
        return new Round(
                1,
                new AgencyCode("agency"),
                new FiscalYear(2568),
                "",
                Round.State.OPEN,
                new Round.Calendar(day, day, day, day),
                new Round.Sampled(Optional.empty(), Optional.empty()),
                Round.StaffAnswer.BY_LINK,
                1);
    }

    private static ItemWork work(String code, ItemState state, Answer answer, boolean renew) {
        return work(asked(code), state, answer, renew);
    }

    private static ItemWork work(AskedItem asked, ItemState state, Answer answer, boolean renew) {
        return new ItemWork(asked, state, answer, List.of(), new Duty("", Optional.empty()), renew, 1);
    }

    private static List<ShownElement> every(String code) {
        return Stream.iterate(1, number -> number + 1)
                .limit(asked(code).item().elements().size())
                .map(number -> new ShownElement(number, ""))
                .toList();
    }

    private static AskedItem asked(String code) {
        return AskedItem.of(FRAMEWORK).stream()
                .filter(item -> item.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Framework framework(int year) {
        return frameworks().stream()
                .filter(each -> each.year().buddhist() == year)
                .findFirst()
                .orElseThrow();
    }
}
