package org.openita.report;

import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan;
import org.openita.measure.PlanReview;
import org.openita.measure.PlanReviews;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.Results;
import org.springframework.stereotype.Service;

/** Gathers what a report is made of and lays it out. */
@Service
public class Reports {

    private final Agencies agencies;
    private final Results results;
    private final PlanReviews reviews;
    private final PlanWords words;
    private final MeasuresReport layout;

    Reports(Agencies agencies, Results results, PlanReviews reviews, PlanWords words, MeasuresReport layout) {
        this.agencies = agencies;
        this.results = results;
        this.reviews = reviews;
        this.words = words;
        this.layout = layout;
    }

    /** The report of what an agency published for a year; refused where there is no such plan. */
    public Report of(String code, FiscalYear year, Language language, Numerals numerals) {
        var agency = agency(code);
        return report(Actor.NOBODY, agency, reviews.published(agency, year), language, numerals);
    }

    /** The report as it would be published now; refused to who may not read it, as if there were none. */
    public Report preview(Actor actor, String code, FiscalYear year, Language language, Numerals numerals) {
        var agency = agency(code);
        if (!actor.may(Permission.READ_UNPUBLISHED, agency.code())) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        return report(actor, agency, reviews.inWork(actor, agency, year), language, numerals);
    }

    /** The published plan a report would be made of; refused where there is none. */
    MeasurePlan plan(String code, FiscalYear year) {
        return reviews.plan(agency(code), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Report report(
            Actor actor, Agency agency, Optional<PlanReview> review, Language language, Numerals numerals) {
        var content = content(actor, agency, review.orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND)), language);
        return new Report(layout.of(content, language, numerals), layout.measures(content, language));
    }

    private ReportContent content(Actor actor, Agency agency, PlanReview review, Language language) {
        var history = results.history(actor, agency).stream()
                .filter(result -> result.year().compareTo(review.plan().resultYear()) <= 0)
                .toList();
        return new ReportContent(
                review.result(),
                history,
                review.plan(),
                words.drafts(review, language),
                words.warnings(review, language));
    }

    /** A report laid out, and its measures as a table of their own. */
    public record Report(Document document, Table measures) {

        /** The same in these numerals, which documents are only written in when they are rendered. */
        Report in(Numerals numerals) {
            return new Report(document.in(numerals), measures);
        }
    }
}
