package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.openita.platform.OpenToAll;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.openita.platform.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an invited person chooses a password. */
@OpenToAll
@Controller
@RequestMapping("/invitation/{secret}")
class PasswordPages {

    private static final int TRIES = 60;

    private final OwnAccounts accounts;
    private final Sessions sessions;
    private final Throttle throttle = new Throttle(TRIES, Duration.ofMinutes(5));

    PasswordPages(OwnAccounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(@PathVariable String secret, HttpServletRequest request) {
        return page(invited(secret, request), Problems.NONE);
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = invited(secret, request);
        var problems = Passwords.problems(password, again, account.email());
        if (!problems.isEmpty()) {
            var page = page(account, new Problems(problems));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var signedIn = accounts.accept(new Secret(secret), password)
                .orElseThrow(() -> new Refused(RefusalCode.INVITATION_OVER));
        sessions.endAll(signedIn.id());
        sessions.start(signedIn, request, response);
        return SeeOther.at("/desk");
    }

    private Account invited(String secret, HttpServletRequest request) {
        if (!throttle.allows(request.getRemoteAddr())) {
            throw new Refused(RefusalCode.TOO_OFTEN);
        }
        return accounts.invited(new Secret(secret)).orElseThrow(() -> new Refused(RefusalCode.INVITATION_OVER));
    }

    private static ModelAndView page(Account account, Problems problems) {
        return new ModelAndView(
                "access/invitation", Map.of("page", new InvitationPage(account.email(), account.name(), problems)));
    }
}
