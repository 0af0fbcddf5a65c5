package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.framework.FrameworkFixture.framework;
import static org.openita.framework.FrameworkFixture.namedLevels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.analysis.Warning.Missing;
import org.openita.analysis.Warning.Part;
import org.openita.analysis.Warning.Unaddressed;
import org.openita.analysis.Warning.Wording;
import org.openita.framework.Code;
import org.openita.scoring.ResultFixture;
import org.openita.scoring.ScoreTree;

class MeasureWarningsTest {

    private static final List<Integer> ALL_SEVEN = List.of(1, 2, 3, 4, 5, 6, 7);
    private static final ScoreTree FULL = ResultFixture.indicators("100 100 100 100 100 100 100 100 100 100", Map.of());

    @Test
    void theSourceAgencyIsWarnedOfIndicatorsEightAndOneAndOfItsCopiedFindings() {
        var plan = new Plan(PlanFixture.YEAR, PlanFixture.sourceAgency(), List.of());

        var warnings = MeasureWarnings.of(plan, ResultFixture.sourceAgency());

        assertThat(unaddressed(warnings)).containsExactly("8", "1");
        assertThat(warnings.stream().filter(warning -> !(warning instanceof Unaddressed)))
                .containsExactly(
                        new Warning.Repeated(Wording.FINDING, ALL_SEVEN, true),
                        new Missing(Part.EXPECTED_EFFECT, ALL_SEVEN));
    }

    @Test
    void aMeasureForOneItemOrItsIndicatorAddressesTheIndicator() {
        var byItem = with(PlanFixture.complete(1), List.of(new Code("EIT2.e9")));
        var byIndicator = with(PlanFixture.complete(2), List.of(new Code("1")));
        var plan = new Plan(PlanFixture.YEAR, List.of(byItem, byIndicator), List.of());

        assertThat(MeasureWarnings.of(plan, ResultFixture.sourceAgency())).isEmpty();
    }

    @Test
    void aFallingIndicatorNeedsAMeasureThoughItIsStrong() {
        var before = ResultFixture.indicators(
                framework(2566, namedLevels(), List.of()), "100 100 100 100 100 100 100 100 100 100", Map.of());
        var after = ResultFixture.indicators("60 99 100 100 100 98 100 100 100 100", Map.of());
        var plan = new Plan(PlanFixture.YEAR, List.of(PlanFixture.complete(1)), List.of());

        var warnings = MeasureWarnings.of(plan, after, YearComparison.of(before, after, Lineage.UNKNOWN));

        assertThat(unaddressed(warnings)).containsExactly("1", "6", "2");
        assertThat(warnings)
                .filteredOn(Unaddressed.class::isInstance)
                .extracting(Unaddressed.class::cast)
                .satisfiesExactly(
                        one -> assertThat(one.weak().isPresent() && one.fall().isPresent())
                                .isTrue(),
                        six -> assertThat(six.weak().isEmpty() && six.fall().isPresent())
                                .isTrue(),
                        two -> assertThat(two.weak().isEmpty() && two.fall().isPresent())
                                .isTrue());
    }

    @Test
    void aCompletePlanForAFullScoreHasNoWarnings() {
        var measures =
                IntStream.rangeClosed(1, 7).mapToObj(PlanFixture::complete).toList();

        assertThat(MeasureWarnings.of(new Plan(PlanFixture.YEAR, measures, List.of()), FULL))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsGroupedByKind() {
        var bare =
                new MeasureFacts(3, List.of(), "", "", " ", List.of(" "), Optional.empty(), Optional.empty(), "", " ");
        var plan = new Plan(PlanFixture.YEAR, List.of(bare, PlanFixture.complete(1)), List.of());

        assertThat(MeasureWarnings.of(plan, FULL))
                .containsExactly(
                        new Missing(Part.OWNER, List.of(3)),
                        new Missing(Part.PERIOD, List.of(3)),
                        new Missing(Part.STEPS, List.of(3)),
                        new Missing(Part.EXPECTED_EFFECT, List.of(3)));
    }

    @Test
    void twoMeasuresOfOneTopicMayShareAText() {
        var plan = new Plan(PlanFixture.YEAR, List.of(PlanFixture.complete(1), PlanFixture.complete(1)), List.of());

        assertThat(MeasureWarnings.of(plan, FULL)).isEmpty();
    }

    @Test
    void textsOfLastYearAreRecognisedUnderAnyTopic() {
        var lastYear = List.of(PlanFixture.complete(2));
        var plan = new Plan(PlanFixture.YEAR, List.of(PlanFixture.complete(1), PlanFixture.complete(2)), lastYear);

        assertThat(MeasureWarnings.of(plan, FULL))
                .containsExactly(
                        new Warning.Carried(Wording.FINDING, List.of(2)),
                        new Warning.Carried(Wording.MEASURE, List.of(2)),
                        new Warning.Carried(Wording.STEPS, List.of(2)));
    }

    @Test
    void aPeriodOutsideTheFiscalYearIsMarkedWhetherSetOrWritten() {
        var late = LocalDate.of(2025, 10, 1);
        var set = timed(1, Optional.of(PlanFixture.YEAR.first()), Optional.of(late), "");
        var written = timed(2, Optional.empty(), Optional.empty(), "ไตรมาส 1 ปีงบประมาณ พ.ศ. ๒๕๖๙");
        var unreadable = timed(3, Optional.empty(), Optional.empty(), "ต่อเนื่อง");
        var plan = new Plan(PlanFixture.YEAR, List.of(set, written, unreadable), List.of());

        assertThat(MeasureWarnings.of(plan, FULL))
                .containsExactly(
                        new Warning.OutsideYear(1, PlanFixture.YEAR, List.of(PlanFixture.YEAR.first(), late)),
                        new Warning.OutsideYear(2, PlanFixture.YEAR, List.of(late, LocalDate.of(2025, 12, 31))));
    }

    private static MeasureFacts with(MeasureFacts facts, List<Code> addresses) {
        return new MeasureFacts(
                facts.topic(),
                addresses,
                facts.finding(),
                facts.measure(),
                facts.steps(),
                facts.responsible(),
                facts.start(),
                facts.end(),
                facts.periodText(),
                facts.expectedEffect());
    }

    private static MeasureFacts timed(int topic, Optional<LocalDate> start, Optional<LocalDate> end, String text) {
        var facts = PlanFixture.complete(topic);
        return new MeasureFacts(
                topic,
                List.of(),
                facts.finding(),
                facts.measure(),
                facts.steps(),
                facts.responsible(),
                start,
                end,
                text,
                facts.expectedEffect());
    }

    private static List<String> unaddressed(List<Warning> warnings) {
        return warnings.stream()
                .filter(Unaddressed.class::isInstance)
                .map(warning -> ((Unaddressed) warning).indicator().code().value())
                .toList();
    }
}
