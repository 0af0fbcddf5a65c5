package org.openita.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measure;
import org.openita.measure.MeasurePlan;
import org.openita.measure.PlanFinding;
import org.openita.measure.Schedule;
import org.openita.result.Published;
import org.openita.round.Round.Calendar;

/** An agency with its results and plans, as a demonstration file spells them. */
record DemoFile(AgencyEntry agency, List<ResultEntry> results, List<PlanEntry> plans) {

    record AgencyEntry(String code, String nameTh, String nameEn, String type, String province, boolean fictional) {

        AgencyRegistration registration() {
            return new AgencyRegistration(
                    new AgencyCode(code),
                    new Agency.Name(nameTh, nameEn),
                    new AgencyRegistration.Kind(type, province, fictional));
        }
    }

    record ResultEntry(
            int year,
            String framework,
            String source,
            @Nullable String level,
            @Nullable Integer provinceRank,
            @Nullable Integer typeRank,
            @Nullable RoundEntry round,
            Map<String, BigDecimal> values) {

        Published published() {
            return new Published(
                    source,
                    Optional.ofNullable(level),
                    Optional.ofNullable(provinceRank),
                    Optional.ofNullable(typeRank));
        }
    }

    /** A round that was answered: its days, the number of staff, how many answered each questionnaire, what they remarked. */
    record RoundEntry(
            LocalDate opens,
            LocalDate closes,
            LocalDate explainUntil,
            LocalDate publishes,
            int staff,
            Map<String, Integer> answers,
            Map<String, List<String>> remarks) {

        Calendar calendar() {
            return new Calendar(opens, closes, explainUntil, publishes);
        }
    }

    record PlanEntry(
            int year, int resultYear, MeasurePlan.State state, String legalBasis, List<FindingEntry> findings) {

        MeasurePlan plan(AgencyCode agency) {
            return new MeasurePlan(
                    agency,
                    new FiscalYear(year),
                    new FiscalYear(resultYear),
                    1,
                    state,
                    legalBasis,
                    findings.stream().map(FindingEntry::finding).toList(),
                    Map.of());
        }
    }

    record FindingEntry(int topic, String title, List<String> items, String text, List<MeasureEntry> measures) {

        PlanFinding finding() {
            return new PlanFinding(
                    topic,
                    title,
                    items,
                    text,
                    measures.stream().map(MeasureEntry::measure).toList());
        }
    }

    record MeasureEntry(
            String title,
            List<String> steps,
            List<String> units,
            String period,
            @Nullable EffectEntry expectedEffect,
            @Nullable String completionSign) {

        Measure measure() {
            return new Measure(
                    title,
                    List.of(),
                    steps,
                    units,
                    Schedule.of(period),
                    Optional.ofNullable(expectedEffect)
                            .map(effect -> new Measure.ExpectedEffect(new Code(effect.code()), effect.points())),
                    Optional.ofNullable(completionSign));
        }
    }

    record EffectEntry(String code, BigDecimal points) {}
}
