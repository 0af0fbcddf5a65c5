package org.openita.report;

import static java.util.stream.Collectors.joining;

import org.openita.framework.FiscalYear;
import org.openita.platform.Numerals;

/** The report as a page, and where its files are. */
public record ReportPage(String agency, FiscalYear year, Document document) {

    /** The address of a file of the same content, by its ending. */
    public String file(String ending) {
        return "/agencies/%s/measures/%s/report.%s?digits=%s&language=%s"
                .formatted(
                        agency,
                        year,
                        ending,
                        document.numerals().tag(),
                        document.language().tag());
    }

    /** The address of the same page in the other digits. */
    public String digits(String tag) {
        return "/agencies/%s/measures/%s/report?digits=%s".formatted(agency, year, tag);
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
