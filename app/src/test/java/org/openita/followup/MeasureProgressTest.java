package org.openita.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.agency.UnitName;
import org.openita.analysis.Period;
import org.openita.followup.Progress.Reported;
import org.openita.framework.FiscalYear;

class MeasureProgressTest {

    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 30);
    private static final PlannedMeasure MEASURE = measure(7, 7, "ประชุม", "ชี้แจง", "ตรวจ", "สรุป");

    @Test
    void whatNobodyReportedIsNotZero() {
        assertThat(progress().percent()).isEmpty();
        assertThat(progress(report(1, 1, 0)).percent()).contains(0);
    }

    @Test
    void everyStepWeighsTheSameAndOneUnderWayCountsAsStated() {
        assertThat(progress(report(1, 1, 100), report(2, 2, 60)).percent()).contains(40);
        assertThat(progress(report(1, 1, 99), report(2, 2, 100), report(3, 3, 100), report(4, 4, 100))
                        .percent())
                .contains(99);
    }

    @Test
    void theLatestReportCountsAndEarlierOnesStay() {
        var progress = progress(report(1, 1, 100), report(2, 1, 30));

        assertThat(progress.percent()).contains(7);
        assertThat(progress.step(1).orElseThrow().reports()).hasSize(2);
    }

    @Test
    void aNoteLeavesTheStateAsItWas() {
        var note = new Reported(7, 7, 1, "ประชุม", said(9, Optional.empty()));

        assertThat(progress(report(1, 1, 100), note).step(1).orElseThrow().state())
                .isEqualTo(StepState.DONE);
        assertThat(progress(note).percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 0, AHEAD",
        "2024-10-01, 0, ON_TIME",
        "2025-04-01, 50, BEHIND",
        "2025-08-31, 91, DUE_SOON",
        "2025-09-30, 100, DUE_SOON",
        "2025-10-01, 100, LATE"
    })
    void timeIsHeldBesideWhatIsDone(LocalDate today, int elapsed, Timing timing) {
        var progress = progress(report(1, 1, 100));

        assertThat(progress.elapsed(today)).contains(elapsed);
        assertThat(progress.timing(today)).isEqualTo(timing);
    }

    @Test
    void overWithoutAnyReportIsNotCalledLate() {
        assertThat(progress().timing(LAST.plusDays(1))).isEqualTo(Timing.UNREPORTED);
    }

    @Test
    void whileAMeasureRunsItLagsSinceItsFirstStepThatShouldBeDone() {
        var lag = progress(report(1, 1, 100)).lag(LocalDate.of(2025, 4, 1)).orElseThrow();

        assertThat(lag.step().text()).isEqualTo("ชี้แจง");
        assertThat(lag.days()).isEqualTo(1);
    }

    @Test
    void aMeasureThatIsOverLagsSinceItsEndWhicheverStepItWaitsFor() {
        var lag = progress(report(1, 1, 100)).lag(LAST.plusDays(3)).orElseThrow();

        assertThat(lag.step().text()).isEqualTo("ชี้แจง");
        assertThat(lag.days()).isEqualTo(3);
        assertThat(progress().lag(FIRST.plusDays(1))).isEmpty();
    }

    @Test
    void doneStaysDoneAfterTheEnd() {
        var done = progress(report(1, 1, 100), report(2, 2, 100), report(3, 3, 100), report(4, 4, 100));

        assertThat(done.timing(LAST.plusYears(1))).isEqualTo(Timing.DONE);
        assertThat(done.doneOn()).contains(FIRST.plusDays(10));
    }

    @Test
    void theStepsShareTheTimeInTheirOrder() {
        var progress = progress();

        assertThat(progress.steps())
                .extracting(step -> step.due().orElseThrow())
                .last()
                .isEqualTo(LAST);
        assertThat(progress.steps().getFirst().due()).contains(LocalDate.of(2024, 12, 30));
    }

    @Test
    void aMeasureWithoutStepsIsItselfTheOneThingToDo() {
        var single = Progress.measures(
                List.of(measure(8, 8)), List.of(new Reported(8, 8, 1, "มาตรการ", said(1, Optional.of(100)))));

        assertThat(single.getFirst().percent()).contains(100);
    }

    @Test
    void aNewVersionKeepsWhatWasReportedOfStepsThatStayed() {
        var later = measure(70, 7, "ชี้แจง", "ประชุมใหญ่");
        var carried = Progress.measures(
                        List.of(later),
                        List.of(
                                report(1, 1, 100),
                                report(2, 2, 60),
                                new Reported(7, 7, 0, "", said(3, Optional.empty()))))
                .getFirst();

        assertThat(carried.step(1).orElseThrow().percent()).contains(60);
        assertThat(carried.step(2).orElseThrow().reports()).isEmpty();
        assertThat(carried.remarks()).hasSize(1);
    }

    @Test
    void unitsAreTheSameHoweverTheyAreSpaced() {
        assertThat(MEASURE.isOf("กอง  คลัง")).isTrue();
        assertThat(MEASURE.isOf("กองคลัง\u200B")).isTrue();
        assertThat(UnitName.isNamed("ฝ่ายพัสดุและทรัพย์สิน กองคลัง", "กองคลัง")).isTrue();
        assertThat(UnitName.isNamed("กองคลังข้อมูล", "กองคลัง")).isFalse();
        assertThat(MEASURE.isOf("กองช่าง")).isFalse();
        assertThat(MEASURE.isOf(" ")).isFalse();
    }

    private static MeasureProgress progress(Reported... reports) {
        return Progress.measures(List.of(MEASURE), List.of(reports)).getFirst();
    }

    private static PlannedMeasure measure(long id, long origin, String... steps) {
        return new PlannedMeasure(
                id,
                origin,
                new PlannedMeasure.Place(YEAR, 1, "หัวข้อ"),
                "มาตรการ",
                List.of(steps),
                List.of("กองคลัง"),
                "ตลอดปีงบประมาณ",
                Optional.of(new Period(FIRST, LAST)),
                Optional.empty());
    }

    private static Reported report(long id, int step, int percent) {
        return new Reported(7, 7, step, MEASURE.steps().get(step - 1), said(id, Optional.of(percent)));
    }

    private static StepReport said(long id, Optional<Integer> percent) {
        return new StepReport(id, percent, FIRST.plusDays(10), "", "เจ้าหน้าที่", Instant.EPOCH, List.of());
    }
}
