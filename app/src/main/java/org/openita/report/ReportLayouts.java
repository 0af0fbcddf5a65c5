package org.openita.report;

import java.time.Clock;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan;
import org.openita.measure.PlanPublished;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.report.Reports.Report;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports of published plans as they were first laid out, in all languages at once: page and files show no other. */
@Service
public class ReportLayouts {

    private final Reports reports;
    private final ReportLayoutStore store;
    private final Clock clock;

    ReportLayouts(Reports reports, ReportLayoutStore store, Clock clock) {
        this.reports = reports;
        this.store = store;
        this.clock = clock;
    }

    /** The report of what an agency published for a year; refused where there is no such plan. */
    @Transactional
    public Report of(String code, FiscalYear year, Language language, Numerals numerals) {
        return of(reports.plan(code, year), language, numerals);
    }

    /** The report of a published plan. */
    @Transactional
    public Report of(MeasurePlan plan, Language language, Numerals numerals) {
        return store.find(plan.agency(), plan, language)
                .orElseGet(() -> layOutAndKeep(plan, language))
                .in(numerals);
    }

    /** Keeps the report in the transaction that publishes the plan, before any of its figures can change. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(PlanPublished published) {
        of(published.agency().value(), published.year(), Language.THAI, Numerals.ARABIC);
    }

    private Report layOutAndKeep(MeasurePlan plan, Language language) {
        for (var each : Language.values()) {
            var report = reports.of(plan.agency().value(), plan.year(), each, Numerals.ARABIC);
            store.keep(plan.agency(), plan, report, clock.instant());
        }
        return store.find(plan.agency(), plan, language).orElseThrow();
    }
}
