package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.openita.platform.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own account: what it may do, its password, signing out everywhere. */
@SignedIn
@Controller
@RequestMapping("/account")
class OwnAccountPages {

    private static final int TRIES = 10;

    private final Accounts accounts;
    private final OwnAccounts own;
    private final Sessions sessions;
    private final Agencies agencies;
    private final Throttle throttle = new Throttle(TRIES, Duration.ofMinutes(5));

    OwnAccountPages(Accounts accounts, OwnAccounts own, Sessions sessions, Agencies agencies) {
        this.accounts = accounts;
        this.own = own;
        this.sessions = sessions;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean changed, Actor actor) {
        return page(accounts.find(actor.who().id()), Problems.NONE, changed);
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.allows(Long.toString(actor.who().id()))) {
            throw new Refused(RefusalCode.TOO_OFTEN);
        }
        var account = accounts.find(actor.who().id());
        var problems = Passwords.problems(password, again, account.email());
        if (problems.isEmpty() && !own.change(account, old, password)) {
            problems = List.of(Problem.of("old", "access.problem.old-password"));
        }
        if (!problems.isEmpty()) {
            var page = page(account, new Problems(problems), false);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        sessions.endAll(account.id());
        sessions.end(request);
        sessions.start(new SignedInAccount(account.id()), request, response);
        return SeeOther.at("/account?changed=true");
    }

    @PostMapping("/sign-out-everywhere")
    ModelAndView signOutEverywhere(Actor actor, HttpServletRequest request) {
        sessions.endAll(actor.who().id());
        sessions.end(request);
        return SeeOther.at("/sign-in");
    }

    private ModelAndView page(Account account, Problems problems, boolean changed) {
        var names = agencies.names(account.agencies());
        return new ModelAndView("access/own", Map.of("page", new OwnAccountPage(account, names, problems, changed)));
    }
}
