package org.openita.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.analysis.Warning;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.result.Edition;
import org.openita.result.ExplainedResult;
import org.openita.result.FrameworkPin;
import org.openita.result.Published;
import org.openita.result.RecordedResult;
import org.openita.scoring.KnownValues;

class WarningTextsTest {

    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final Agency.Name NAME = new Agency.Name("ตัวอย่าง", "Example");

    private final WarningTexts texts = new WarningTexts(new Messages());

    @ParameterizedTest
    @EnumSource
    void everyKindOfWarningIsAWholeSentenceWithAnAction(Language language) {
        var warnings = List.<Warning>of(
                new Warning.Repeated(Warning.Wording.FINDING, List.of(1, 2), true),
                new Warning.Repeated(Warning.Wording.MEASURE, List.of(1, 2), false),
                new Warning.Repeated(Warning.Wording.STEPS, List.of(1, 2), false),
                new Warning.Carried(Warning.Wording.FINDING, List.of(3)),
                new Warning.Carried(Warning.Wording.MEASURE, List.of(3)),
                new Warning.Carried(Warning.Wording.STEPS, List.of(3)),
                new Warning.Missing(Warning.Part.OWNER, List.of(1, 2, 3)),
                new Warning.Missing(Warning.Part.PERIOD, List.of(1)),
                new Warning.Missing(Warning.Part.STEPS, List.of(1)),
                new Warning.Missing(Warning.Part.EXPECTED_EFFECT, List.of(1)),
                new Warning.OutsideYear(
                        2, YEAR, List.of(YEAR.next().first(), YEAR.next().last())));

        assertThat(texts.of(review(warnings, complete()), language))
                .hasSameSizeAs(warnings)
                .allSatisfy(advice -> assertThat(advice.text())
                        .contains(advice.observation(), advice.action())
                        .doesNotContain("{", "}", "null", "  "))
                .doesNotHaveDuplicates();
    }

    @Test
    void allTopicsAreNotCountedUpOneByOne() {
        var warning = new Warning.Missing(Warning.Part.OWNER, List.of(1, 2, 3));

        var advice = texts.of(review(List.of(warning), complete()), Language.THAI);

        assertThat(advice.getFirst().observation()).isEqualTo("มาตรการในทั้ง 3 หัวข้อ ไม่ได้ระบุผู้รับผิดชอบ");
        assertThat(advice.getFirst().topics()).containsExactly(1, 2, 3);
    }

    @Test
    void aMissingSignOfCompletionIsAdvisedOn() {
        var unsigned = new Measure(
                "ก", List.of(), List.of("ข"), List.of("ค"), Schedule.of("ง"), Optional.empty(), Optional.empty());

        var advice = texts.of(review(List.of(), unsigned), Language.THAI);

        assertThat(advice).hasSize(1);
        assertThat(advice.getFirst().observation()).contains("ทั้ง 3 หัวข้อ", "สิ่งที่แสดงว่าทำสำเร็จ");
    }

    @Test
    void aCompletePlanIsNotComplainedOf() {
        assertThat(texts.of(review(List.of(), complete()), Language.THAI)).isEmpty();
    }

    private static Measure complete() {
        return new Measure(
                "ก", List.of(), List.of("ข"), List.of("ค"), Schedule.of("ง"), Optional.empty(), Optional.of("จ"));
    }

    private static PlanReview review(List<Warning> warnings, Measure measure) {
        var agency = new Agency(
                new AgencyCode("example"),
                NAME,
                new Agency.Listed("type", NAME),
                new Agency.Listed("province", NAME),
                true);
        var findings = List.of(1, 2, 3).stream()
                .map(topic -> new PlanFinding(topic, "หัวข้อ", List.of(), "ผล", List.of(measure)))
                .toList();
        var plan = new MeasurePlan(
                agency.code(), YEAR, YEAR.previous(), 1, MeasurePlan.State.DRAFT, "", findings, Map.of());
        var tree = MeasureFixture.sourceAgency();
        var recorded = new RecordedResult(
                YEAR.previous(),
                new FrameworkPin("th-national-2567", 1, ""),
                new Published("", Optional.empty(), Optional.empty(), Optional.empty()),
                new KnownValues(Map.of()),
                Instant.EPOCH,
                Edition.NONE);
        var result = new ExplainedResult(agency, recorded, tree);
        return new PlanReview(plan, result, List.of(), warnings);
    }
}
