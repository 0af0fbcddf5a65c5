package org.openita.planning;

import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.framework.FiscalYear;
import org.openita.measure.FindingTexts;
import org.openita.measure.PlanReviews;
import org.openita.measure.WarningTexts;
import org.openita.platform.Language;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lays a plan in work out with its warnings. */
@Service
class Workbenches {

    private final Agencies agencies;
    private final DraftStore store;
    private final PlanReviews reviews;
    private final WarningTexts warnings;
    private final FindingTexts findings;

    Workbenches(
            Agencies agencies, DraftStore store, PlanReviews reviews, WarningTexts warnings, FindingTexts findings) {
        this.agencies = agencies;
        this.store = store;
        this.reviews = reviews;
        this.warnings = warnings;
        this.findings = findings;
    }

    /** The plan in work of a year; refused where there is none, or none that the actor may read. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Workbench open(Actor actor, String code, FiscalYear year, Language language) {
        var agency = agencies.find(code).orElseThrow(Workbenches::notFound);
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, agency.code());
        var head = store.head(agency.code(), year).orElseThrow(Workbenches::notFound);
        var review = reviews.inWork(actor, agency, year).orElseThrow(Workbenches::notFound);
        return new Workbench(
                agency,
                head,
                store.mark(agency.code(), head),
                review,
                store.findings(agency.code(), head),
                store.measures(agency.code(), head),
                warnings.of(review, language),
                agencies.units(agency.code()));
    }

    /** What the numbers say about a topic; empty where the framework has none of this number. */
    String drafted(Workbench bench, int topic, Language language) {
        return bench.review()
                .finding(topic)
                .map(finding -> findings.of(finding, language))
                .orElse("");
    }

    private static Refused notFound() {
        return new Refused(RefusalCode.NOT_FOUND);
    }
}
