package org.openita.report;

import static java.util.stream.Collectors.joining;

import org.openita.framework.FiscalYear;
import org.openita.platform.Numerals;

/**
 * The report as a page, and where its files are.
 *
 * @param plan the address of the plan it is made of
 */
public record ReportPage(String agency, String plan, Document document) {

    static ReportPage published(String agency, FiscalYear year, Document document) {
        return new ReportPage(agency, "/agencies/%s/measures/%s".formatted(agency, year), document);
    }

    static ReportPage preview(String agency, FiscalYear year, Document document) {
        return new ReportPage(agency, "/agencies/%s/measures/%s/draft".formatted(agency, year), document);
    }

    /** The address of a file of the same content, by its ending. */
    public String file(String ending) {
        return "%s/report.%s?digits=%s&language=%s"
                .formatted(
                        plan,
                        ending,
                        document.numerals().tag(),
                        document.language().tag());
    }

    /** The address of the same page in the other digits. */
    public String digits(String tag) {
        return "%s/report?digits=%s".formatted(plan, tag);
    }

    public String otherDigits() {
        return document.numerals() == Numerals.THAI ? Numerals.ARABIC.tag() : Numerals.THAI.tag();
    }

    /** The target lines of a bar chart, as the script that draws it reads them. */
    public String targets(Chart.Bars bars) {
        return bars.targets().stream()
                .map(target -> target.value().toPlainString())
                .collect(joining(","));
    }

    public Wording wording() {
        return Wording.of(document);
    }
}
