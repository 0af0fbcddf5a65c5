package org.openita.disclosure;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the head submits what is approved, and where it can be read what was submitted and reopened. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}/disclosure")
class SubmissionPages {

    private final Workplaces workplaces;
    private final Approvals approvals;
    private final Submissions submissions;

    SubmissionPages(Workplaces workplaces, Approvals approvals, Submissions submissions) {
        this.workplaces = workplaces;
        this.approvals = approvals;
        this.submissions = submissions;
    }

    @Allowed(Permission.SUBMIT_DISCLOSURE)
    @PostMapping("/approval")
    ModelAndView approveAll(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String mark) {
        var place = workplaces.open(actor, code, year);
        approvals.approveAll(actor, place.round(), mark);
        return SeeOther.at(place.address() + "/submission");
    }

    /** Where the head sees what would be submitted, and everybody what was. */
    @GetMapping("/submission")
    ModelAndView submission(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        return submission(workplaces.open(actor, code, year), Problems.NONE);
    }

    @Allowed(Permission.SUBMIT_DISCLOSURE)
    @PostMapping("/submission")
    ModelAndView submit(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String mark) {
        var place = workplaces.open(actor, code, year);
        submissions.submit(actor, place.round(), mark);
        return SeeOther.at(place.address() + "/submission");
    }

    @Allowed(Permission.REOPEN_DISCLOSURE)
    @PostMapping("/reopening")
    ModelAndView reopen(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam MultiValueMap<String, String> fields) {
        var place = workplaces.open(actor, code, year);
        var reason = new Typed(fields).one("reason").strip();
        if (reason.isEmpty()) {
            return submission(place, Problems.of(Problem.of("reason", "disclosure.problem.reason")));
        }
        submissions.reopen(actor, place.round(), reason);
        return SeeOther.at(place.address() + "/submission");
    }

    private static ModelAndView submission(Workplace place, Problems problems) {
        var page = new SubmissionPage(place, problems);
        var view = new ModelAndView("disclosure/submission", Map.of("page", page));
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
