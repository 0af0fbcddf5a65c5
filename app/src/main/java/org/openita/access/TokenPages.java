package org.openita.access;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators keep the tokens of programs. */
@Allowed(Permission.MANAGE_TOKENS)
@Controller
@RequestMapping("/tokens")
class TokenPages {

    private static final int LONGEST_NAME = 80;

    private final Tokens tokens;
    private final Agencies agencies;

    TokenPages(Tokens tokens, Agencies agencies) {
        this.tokens = tokens;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView list() {
        return page("", GrantForm.empty(agencies), Problems.NONE, Optional.empty());
    }

    /** Shows the token once: only its hash is kept. */
    @PostMapping
    ModelAndView create(@RequestParam Map<String, String> typed, Actor actor) {
        var name = typed.getOrDefault("name", "").strip();
        var role = GrantForm.of(typed, agencies);
        var problems = new ArrayList<Problem>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "access.problem.name", Integer.toString(LONGEST_NAME)));
        }
        problems.addAll(role.problems());
        if (!problems.isEmpty()) {
            var again = page(name, role, new Problems(problems), Optional.empty());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var token = tokens.create(actor.who(), name, role.grant());
        return page("", GrantForm.empty(agencies), Problems.NONE, Optional.of(token.value()));
    }

    @PostMapping("/{id}/revoke")
    ModelAndView revoke(@PathVariable long id, Actor actor) {
        tokens.revoke(actor, id);
        return SeeOther.at("/tokens");
    }

    private ModelAndView page(String name, GrantForm role, Problems problems, Optional<String> created) {
        var all = tokens.all();
        var names = agencies.names(
                all.stream().flatMap(token -> token.grant().agency().stream()).toList());
        var page = new TokenListPage(all, names, name, role, problems, created);
        return new ModelAndView("access/tokens", Map.of("page", page));
    }
}
