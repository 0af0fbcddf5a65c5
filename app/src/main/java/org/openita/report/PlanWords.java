package org.openita.report;

import java.util.List;
import org.openita.measure.Advice;
import org.openita.measure.FindingTexts;
import org.openita.measure.PlanReview;
import org.openita.measure.WarningTexts;
import org.openita.platform.Language;
import org.openita.report.ReportContent.Draft;
import org.springframework.stereotype.Component;

/** What a review says, in the words a report prints. */
@Component
class PlanWords {

    private final FindingTexts findings;
    private final WarningTexts warnings;

    PlanWords(FindingTexts findings, WarningTexts warnings) {
        this.findings = findings;
        this.warnings = warnings;
    }

    List<Draft> drafts(PlanReview review, Language language) {
        return review.findings().stream()
                .map(finding -> new Draft(
                        finding.topic().number(),
                        finding.topic().title().in(language.tag()),
                        findings.of(finding, language)))
                .toList();
    }

    List<String> warnings(PlanReview review, Language language) {
        return warnings.of(review, language).stream().map(Advice::text).toList();
    }
}
