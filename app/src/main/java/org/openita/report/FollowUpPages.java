package org.openita.report;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.followup.FollowUp;
import org.openita.followup.FollowUpReports;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.openita.report.FollowUpFileStore.Edition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The follow-up report as a page and as files: what is published for everybody, a draft for those who may read it. */
@OpenToAll
@Controller
class FollowUpPages {

    private static final String ADDRESS = "/agencies/{code}/measures/{year}/follow-up";

    private final Agencies agencies;
    private final FollowUpReports reports;
    private final FollowUpFiles files;

    FollowUpPages(Agencies agencies, FollowUpReports reports, FollowUpFiles files) {
        this.agencies = agencies;
        this.reports = reports;
        this.files = files;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "published") String of,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            Language language) {
        var agency = agency(code);
        var report = report(actor, agency, year, of);
        var page = new FollowUpPage(
                agency,
                report,
                files.document(agency, report, language, digits),
                reports.published(agency, year).map(FollowUp::version).orElse(0),
                new FollowUpPage.Rights(
                        actor.may(Permission.READ_UNPUBLISHED, agency.code()),
                        actor.may(Permission.PUBLISH_PLAN, agency.code())));
        return new ModelAndView("report/follow-up", Map.of("page", page));
    }

    @GetMapping(ADDRESS + ".{ending:pdf|docx}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable("ending") ReportFormat format,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "arabic") Numerals digits,
            @RequestParam(defaultValue = "th") Language language) {
        var agency = agency(code);
        var report = report(actor, agency, year, asked.getOrDefault("of", "published"));
        var name = "%s-follow-up-%s%s.%s".formatted(code, year, report.draft() ? "-draft" : "", format.ending());
        return ReportPages.download(name, format, files.of(agency, new Edition(report, format, language, digits)));
    }

    @Allowed(Permission.PUBLISH_PLAN)
    @PostMapping(ADDRESS + "/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam("version") int lastSeen) {
        reports.publish(actor, agency(code), year, lastSeen);
        return SeeOther.at("/agencies/%s/measures/%s/follow-up".formatted(code, year));
    }

    /** The published report; the draft where that is asked for or nothing is published, for those who may read it. */
    private FollowUp report(Actor actor, Agency agency, FiscalYear year, String of) {
        var published = of.equals("draft") ? Optional.<FollowUp>empty() : reports.published(agency, year);
        return published
                .or(() -> actor.may(Permission.READ_UNPUBLISHED, agency.code())
                        ? reports.draft(actor, agency, year)
                        : Optional.empty())
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
