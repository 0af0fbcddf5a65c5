package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the first administrator comes in; not there once somebody has. */
@OpenToAll
@Controller
@RequestMapping("/setup")
class SetupPages {

    private static final int TRIES = 20;

    private final Setup setup;
    private final Sessions sessions;
    private final Throttle throttle = new Throttle(TRIES, Duration.ofMinutes(5));

    SetupPages(Setup setup, Sessions sessions) {
        this.setup = setup;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show() {
        return page("", "", Problems.NONE);
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam(name = "setup-code", defaultValue = "") String code,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.allows(request.getRemoteAddr())) {
            throw new Refused(RefusalCode.TOO_OFTEN);
        }
        var person = AccountForm.of(typed);
        var password = typed.getOrDefault("password", "");
        var problems = new ArrayList<Problem>();
        if (!setup.isCode(code)) {
            problems.add(Problem.of("setup-code", "access.problem.setup-code"));
        }
        problems.addAll(person.problems());
        problems.addAll(Passwords.problems(password, typed.getOrDefault("again", ""), person.email()));
        if (!problems.isEmpty()) {
            var again = page(person.email(), person.name(), new Problems(problems));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var account = setup.begin(code, person.email(), person.name(), password)
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        setup.close();
        sessions.start(account, request, response);
        return SeeOther.at("/accounts");
    }

    private ModelAndView page(String email, String name, Problems problems) {
        if (!setup.isOpen()) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        return new ModelAndView("access/setup", Map.of("page", new SetupPage(email, name, problems)));
    }
}
