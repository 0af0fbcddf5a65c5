package org.openita.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.openita.round.Assignments;
import org.openita.round.Rounds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Oversight says which assessor asks about which agencies. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/assignments")
class AssignmentPages {

    private static final Pattern WITHDRAWN = Pattern.compile("(?<account>\\d{1,18}) (?<agency>.+)");

    private final Assignments assignments;
    private final Agencies agencies;
    private final Rounds rounds;

    AssignmentPages(Assignments assignments, Agencies agencies, Rounds rounds) {
        this.assignments = assignments;
        this.agencies = agencies;
        this.rounds = rounds;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable Integer done) {
        return page(actor, fields, AssignmentForm.BLANK, Problems.NONE, Optional.ofNullable(done));
    }

    @PostMapping
    ModelAndView assign(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        var form = AssignmentForm.of(fields);
        var candidates = assignments.candidates(actor);
        var problems = form.problems(candidates);
        if (!problems.isEmpty()) {
            return page(actor, fields, form, problems, Optional.empty());
        }
        var search = search(fields);
        var year = year(actor, fields);
        var meant = form.all() ? everyMatch(search) : form.codes();
        var done = assignments.assign(actor, form.assessor(candidates).orElseThrow(), year, meant, form.wanted());
        return SeeOther.at(AssignmentPage.address(year, search) + "&done=" + done);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            Actor actor, @RequestParam MultiValueMap<String, String> fields, @RequestParam String withdraw) {
        var year = year(actor, fields);
        var who = WITHDRAWN.matcher(withdraw);
        if (!who.matches()) {
            throw new Refused(RefusalCode.NOT_UNDERSTOOD);
        }
        var round = agencies.find(who.group("agency"))
                .flatMap(each -> rounds.find(each.code(), year))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        assignments.withdraw(actor, round, Long.parseLong(who.group("account")));
        return SeeOther.at(AssignmentPage.address(year, search(fields)));
    }

    private List<AgencyCode> everyMatch(AgencySearch search) {
        return agencies.everyMatch(search).stream().map(Agency::code).toList();
    }

    private ModelAndView page(
            Actor actor,
            MultiValueMap<String, String> fields,
            AssignmentForm form,
            Problems problems,
            Optional<Integer> done) {
        var search = search(fields);
        var year = year(actor, fields);
        var shown = assignments.page(actor, year, search);
        var found = new AssignmentPage.Found(
                assignments.yearsToAssign(actor),
                year,
                search,
                shown,
                assignments.count(actor, year, search),
                agencies.names(shown.stream().map(each -> each.round().agency()).toList()));
        var page = new AssignmentPage(found, assignments.candidates(actor), agencies.lists(), form, problems, done);
        var view = new ModelAndView("fieldwork/assign", Map.of("page", page));
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** The year that is asked for, if it has rounds to assign; else the newest that has, or any. */
    private FiscalYear year(Actor actor, MultiValueMap<String, String> fields) {
        var years = assignments.yearsToAssign(actor);
        return years.stream()
                .filter(each -> each.toString().equals(fields.getFirst("year")))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElseGet(() -> rounds.frameworks().getFirst().year());
    }

    private static AgencySearch search(MultiValueMap<String, String> fields) {
        var page = Optional.ofNullable(fields.getFirst("page"))
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        return new AgencySearch(one(fields, "q"), one(fields, "type"), one(fields, "province"), page.orElse(1));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
