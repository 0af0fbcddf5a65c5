package org.openita.report;

import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.measure.MeasurePlan;
import org.openita.measure.Measures;
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
    private final Measures measures;
    private final MeasuresReport layout;

    Reports(Agencies agencies, Results results, Measures measures, MeasuresReport layout) {
        this.agencies = agencies;
        this.results = results;
        this.measures = measures;
        this.layout = layout;
    }

    /** The report of an agency's measures for a year; refused where there is no such plan. */
    public Report of(String code, FiscalYear year, Language language, Numerals numerals) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var plan = measures.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var content = content(agency, plan);
        return new Report(layout.of(content, language, numerals), layout.measures(content, language));
    }

    private ReportContent content(Agency agency, MeasurePlan plan) {
        var history = results.history(agency).stream()
                .filter(result -> result.year().compareTo(plan.resultYear()) <= 0)
                .toList();
        var result = history.stream()
                .filter(candidate -> candidate.year().equals(plan.resultYear()))
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new ReportContent(result, history, plan, java.util.List.of(), java.util.List.of());
    }

    /** A report laid out, and its measures as a table of their own. */
    public record Report(Document document, Table measures) {

        /** The seal on the cover, if the agency has one. */
        Optional<Picture> seal() {
            return document.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Block.Cover.class::isInstance)
                    .map(Block.Cover.class::cast)
                    .findFirst()
                    .flatMap(Block.Cover::seal);
        }
    }
}
