package org.openita.directory;

import java.util.List;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencySearch;
import org.openita.platform.PageNumber;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of agencies: searched, added to and changed. */
@Allowed(Permission.MANAGE_AGENCIES)
@Controller
class DirectoryPages {

    private static final int LONGEST_UNIT = 150;

    private final Agencies agencies;
    private final Registrations registrations;

    DirectoryPages(Agencies agencies, Registrations registrations) {
        this.agencies = agencies;
        this.registrations = registrations;
    }

    @GetMapping("/directory")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "1") String page) {
        var search = new AgencySearch(q, type, province, PageNumber.read(page));
        var shown = new DirectoryPage(agencies.search(search), agencies.lists());
        return new ModelAndView("directory/list", Map.of("page", shown));
    }

    @GetMapping("/directory/new")
    ModelAndView blank() {
        return entry(new EntryPage(AgencyForm.EMPTY, false, agencies.lists(), List.of(), "", Problems.NONE));
    }

    @PostMapping("/directory/new")
    ModelAndView register(Actor actor, @ModelAttribute AgencyForm form) {
        var lists = agencies.lists();
        var problems = form.problems(lists);
        if (problems.isEmpty() && agencies.find(form.code()).isPresent()) {
            problems = Problems.of(Problem.of("code", "directory.problem.taken"));
        }
        if (!problems.isEmpty()) {
            return entry(new EntryPage(form, false, lists, List.of(), "", problems));
        }
        registrations.register(actor, form.registration(lists, false));
        return new ModelAndView("redirect:/directory/" + form.code());
    }

    @GetMapping("/directory/{code}")
    ModelAndView show(@PathVariable String code) {
        return entry(page(find(code), AgencyForm.of(find(code)), "", Problems.NONE));
    }

    @PostMapping("/directory/{code}")
    ModelAndView change(Actor actor, @PathVariable String code, @ModelAttribute AgencyForm form) {
        var agency = find(code);
        var lists = agencies.lists();
        var typed = form.with(agency.code());
        var problems = typed.problems(lists);
        if (!problems.isEmpty()) {
            return entry(page(agency, typed, "", problems));
        }
        registrations.change(actor, typed.registration(lists, agency.fictional()));
        return new ModelAndView("redirect:/directory/" + code);
    }

    @PostMapping("/directory/{code}/units")
    ModelAndView addUnit(Actor actor, @PathVariable String code, @RequestParam String unit) {
        var agency = find(code);
        var name = unit.strip();
        if (name.isEmpty() || name.length() > LONGEST_UNIT) {
            var problem = Problem.of("unit", "directory.problem.name", Integer.toString(LONGEST_UNIT));
            return entry(page(agency, AgencyForm.of(agency), unit, Problems.of(problem)));
        }
        return registrations
                .addUnit(actor, agency.code(), name)
                .map(added -> new ModelAndView("redirect:/directory/" + code))
                .orElseGet(() -> entry(page(
                        agency,
                        AgencyForm.of(agency),
                        unit,
                        Problems.of(Problem.of("unit", "directory.problem.unit-taken")))));
    }

    @PostMapping("/directory/{code}/units/{number}")
    String turnUnit(Actor actor, @PathVariable String code, @PathVariable long number) {
        registrations.turnUnit(actor, find(code).code(), number);
        return "redirect:/directory/" + code;
    }

    private Agency find(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private EntryPage page(Agency agency, AgencyForm form, String unit, Problems problems) {
        return new EntryPage(form, true, agencies.lists(), agencies.units(agency.code()), unit, problems);
    }

    private static ModelAndView entry(EntryPage page) {
        var shown = new ModelAndView("directory/entry", Map.of("page", page));
        shown.setStatus(page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
