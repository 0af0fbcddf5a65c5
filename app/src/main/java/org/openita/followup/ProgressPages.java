package org.openita.followup;

import java.util.List;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.AttachmentForm;
import org.openita.platform.Downloads;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The progress of a published plan: the list, each measure, what is reported and what shows it to be true. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
class ProgressPages {

    private static final String LIST = "/agencies/{code}/measures/{year}/progress";
    private static final String ONE = LIST + "/{measure}";

    private final Agencies agencies;
    private final FollowUps followUps;
    private final Conclusions conclusions;
    private final ProgressReports reports;
    private final ReminderLog log;

    ProgressPages(
            Agencies agencies, FollowUps followUps, ProgressReports reports, Conclusions conclusions, ReminderLog log) {
        this.agencies = agencies;
        this.followUps = followUps;
        this.reports = reports;
        this.conclusions = conclusions;
        this.log = log;
    }

    @GetMapping(LIST)
    ModelAndView list(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Map<String, String> asked,
            Actor actor) {
        var agency = agency(code);
        var standing = standing(actor, agency, year);
        var filter = ProgressFilter.of(asked, standing);
        var page = new ProgressListPage(agency, standing, filter, filter.choose(standing), log.of(agency.code(), year));
        return new ModelAndView("followup/list", Map.of("page", page));
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable String code, @PathVariable FiscalYear year, @PathVariable long measure, Actor actor) {
        var asked = asked(actor, code, year, measure);
        var form = ProgressForm.first(asked.row().measure(), asked.standing().today());
        return page(asked, form, Problems.NONE, saved(asked, actor));
    }

    @Allowed(Permission.REPORT_PROGRESS)
    @PostMapping(ONE + "/reports")
    ModelAndView report(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long measure,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            Actor actor) {
        var asked = asked(actor, code, year, measure);
        if (!asked.row().mayReport()) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        var form = ProgressForm.of(typed);
        var evidence = new AttachmentForm("files", files == null ? List.of() : files).read();
        var progress = asked.row().measure();
        var problems = form.problems(progress, asked.standing().today(), evidence);
        if (!problems.isEmpty()) {
            return page(asked, form, new Problems(problems), saved(asked, actor));
        }
        reports.add(actor, asked.agency().code(), progress, form.report(evidence));
        return SeeOther.at(asked.row().address());
    }

    @Allowed(Permission.EDIT_PLAN)
    @PostMapping(ONE + "/conclusion")
    ModelAndView conclude(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable long measure,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var asked = asked(actor, code, year, measure);
        var planned = asked.row().measure().planned();
        var conclusion = Conclusion.typed(typed);
        var form = ProgressForm.first(asked.row().measure(), asked.standing().today());
        var problems = conclusion.problems();
        if (!problems.isEmpty()) {
            var saved = conclusions.of(asked.agency().code(), planned);
            return page(
                    asked, form, Problems.NONE, new Conclusions.Work(saved, conclusion, new Problems(problems), true));
        }
        if (!conclusions.write(actor, asked.agency().code(), planned, conclusion)) {
            var saved = conclusions.of(asked.agency().code(), planned);
            var overtaken = Problems.of(Problem.of("result", Conclusions.OVERTAKEN));
            return page(
                    asked, form, Problems.NONE, new Conclusions.Work(saved, conclusion.after(saved), overtaken, true));
        }
        return SeeOther.at(asked.row().address() + "#conclusion");
    }

    @GetMapping("/agencies/{code}/measures/{year}/evidence/{evidence}")
    ResponseEntity<byte[]> evidence(@PathVariable String code, @PathVariable long evidence, Actor actor) {
        var kept = reports.evidence(actor, agency(code).code(), evidence);
        return Downloads.of(kept.evidence().name(), kept.evidence().kind(), kept.content());
    }

    private Conclusions.Work saved(Asked asked, Actor actor) {
        var agency = asked.agency().code();
        var saved = conclusions.of(agency, asked.row().measure().planned());
        return new Conclusions.Work(saved, saved, Problems.NONE, actor.may(Permission.EDIT_PLAN, agency));
    }

    private static ModelAndView page(Asked asked, ProgressForm form, Problems problems, Conclusions.Work work) {
        var page = new ProgressPage(asked.agency(), asked.standing(), asked.row(), form, problems, work);
        return new ModelAndView("followup/measure", Map.of("page", page));
    }

    private Asked asked(Actor actor, String code, FiscalYear year, long measure) {
        var agency = agency(code);
        var standing = standing(actor, agency, year);
        var row = standing.find(measure).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return new Asked(agency, standing, row);
    }

    private Standing standing(Actor actor, Agency agency, FiscalYear year) {
        return followUps.find(actor, agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private record Asked(Agency agency, Standing standing, Standing.Row row) {}
}
