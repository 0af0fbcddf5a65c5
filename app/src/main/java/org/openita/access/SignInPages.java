package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.openita.platform.LocalAddress;
import org.openita.platform.OpenToAll;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. */
@OpenToAll
@Controller
class SignInPages {

    private static final String DESK = "/desk";
    private static final int TRIES = 30;
    private static final Duration SPAN = Duration.ofMinutes(5);

    private final SignIns signIns;
    private final Sessions sessions;
    private final SignInChoices choices;
    private final Throttle throttle = new Throttle(TRIES, SPAN);

    SignInPages(SignIns signIns, Sessions sessions, SignInChoices choices) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.choices = choices;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(defaultValue = DESK) String then,
            @RequestParam(defaultValue = "false") boolean unknown,
            Actor actor) {
        if (actor.isSignedIn()) {
            return SeeOther.at(LocalAddress.of(then, DESK).toString());
        }
        return page("", then, unknown ? Problems.of(Problem.of("email", "access.problem.unknown")) : Problems.NONE);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = DESK) String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.allows(request.getRemoteAddr())) {
            throw new Refused(RefusalCode.TOO_OFTEN);
        }
        var account = signIns.attempt(email, password);
        if (account.isEmpty()) {
            var again = page(email, then, Problems.of(Problem.of("email", "access.problem.sign-in")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        throttle.forgive(request.getRemoteAddr());
        sessions.start(account.get(), request, response);
        return SeeOther.at(LocalAddress.of(then, DESK).toString());
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        sessions.end(request);
        return SeeOther.at("/");
    }

    private ModelAndView page(String email, String then, Problems problems) {
        var page =
                new SignInPage(email, then, problems, choices.identityProvider(), choices.setup(), choices.examples());
        return new ModelAndView("access/sign-in", Map.of("page", page));
    }
}
