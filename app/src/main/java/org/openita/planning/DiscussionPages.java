package org.openita.planning;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people talk about a plan in work, and where what was said and done can be read ever after. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/measures/{year}/discussion")
class DiscussionPages {

    private final Agencies agencies;
    private final Discussions discussions;

    DiscussionPages(Agencies agencies, Discussions discussions) {
        this.agencies = agencies;
        this.discussions = discussions;
    }

    /** Of the version asked for, else of the newest. */
    @GetMapping
    ModelAndView read(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "0") int version) {
        return show(actor, discussions.of(agency(code), year, version), CommentForm.EMPTY, Problems.NONE);
    }

    @PostMapping
    ModelAndView say(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam MultiValueMap<String, String> fields) {
        var agency = agency(code);
        var form = CommentForm.of(new Typed(fields));
        var here = discussions.of(agency, year, 0);
        var parsed = form.parse(here.measures());
        if (parsed.value().isEmpty()) {
            return show(actor, here, form, parsed.problems());
        }
        discussions.say(
                actor, agency.code(), year, parsed.value().get(), form.text().strip());
        return new ModelAndView("redirect:" + here.head().address() + "/discussion");
    }

    private static ModelAndView show(Actor actor, Discussion discussion, CommentForm form, Problems problems) {
        var mayAdd = discussion.isOpen()
                && Discussions.hasSay(actor, discussion.head().agency());
        return new ModelAndView(
                "planning/discussion", Map.of("page", new DiscussionPage(discussion, form, problems, mayAdd)));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
