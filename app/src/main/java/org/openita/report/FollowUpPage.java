package org.openita.report;

import org.openita.agency.Agency;
import org.openita.followup.FollowUp;
import org.openita.platform.Numerals;

/**
 * A follow-up report as a page, with its files and what its reader may do.
 *
 * @param published the number of the version that is public; 0 where none is
 */
public record FollowUpPage(Agency agency, FollowUp report, Document document, int published, Rights rights) {

    /** What the reader may do: see drafts, and publish one. */
    public record Rights(boolean mayRead, boolean mayPublish) {}

    /** What the blocks of the document need of a page. */
    public ReportPage blocks() {
        return new ReportPage(agency.code().value(), plan(), document);
    }

    public String plan() {
        return "/agencies/%s/measures/%s".formatted(agency.code(), report.year());
    }

    public String address() {
        return plan() + "/follow-up";
    }

    /** The address of a file of the same content, by its ending. */
    public String file(String ending) {
        return "%s.%s?digits=%s&language=%s&of=%s"
                .formatted(
                        address(),
                        ending,
                        document.numerals().tag(),
                        document.language().tag(),
                        report.draft() ? "draft" : "published");
    }

    /** The address of the same page in the other digits. */
    public String digits() {
        return "%s?digits=%s&of=%s".formatted(address(), otherDigits(), report.draft() ? "draft" : "published");
    }

    public String otherDigits() {
        return document.numerals() == Numerals.THAI ? Numerals.ARABIC.tag() : Numerals.THAI.tag();
    }
}
