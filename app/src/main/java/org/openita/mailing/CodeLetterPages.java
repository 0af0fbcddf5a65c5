package org.openita.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.framework.FiscalYear;
import org.openita.mailing.CodeLetterPage.Preview;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an officer sends one-time codes to a list of addresses, after seeing what it comes to. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}/mail")
class CodeLetterPages {

    private final Agencies agencies;
    private final Rounds rounds;
    private final CodeLetters codes;
    private final Letters letters;

    CodeLetterPages(Agencies agencies, Rounds rounds, CodeLetters codes, Letters letters) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.codes = codes;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String code, @PathVariable FiscalYear year) {
        return show(round(code, year), "", Optional.empty(), List.of(), Problems.NONE);
    }

    /** Shows what it would come to; sends once that was confirmed. */
    @PostMapping
    ModelAndView send(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String addresses,
            @RequestParam(name = "do", defaultValue = "") String wish) {
        var round = round(code, year);
        var list = AddressList.read(addresses);
        var problems = problems(list);
        if (!problems.isEmpty()) {
            return show(round, addresses, Optional.empty(), list.faults(), problems);
        }
        if (!letters.canBeSent() || !wish.equals("send")) {
            var preview = new Preview(list.good().size(), list.repeated());
            return show(round, addresses, Optional.of(preview), List.of(), Problems.NONE);
        }
        codes.queue(actor, round, list.good());
        return SeeOther.at(round.address() + "/mail");
    }

    private static Problems problems(AddressList list) {
        if (!list.faults().isEmpty()) {
            return Problems.of(Problem.of(
                    "addresses", "mailing.problem.faults", list.faults().size()));
        }
        if (list.good().isEmpty()) {
            return Problems.of(Problem.of("addresses", "mailing.problem.none"));
        }
        return list.isTooLong()
                ? Problems.of(Problem.of("addresses", "mailing.problem.many", AddressList.MOST))
                : Problems.NONE;
    }

    private ModelAndView show(
            Round round, String typed, Optional<Preview> preview, List<AddressList.Fault> faults, Problems problems) {
        var agency = agencies.find(round.agency().value()).orElseThrow();
        var page =
                new CodeLetterPage(agency, round, codes.progress(round), isOn(round), typed, preview, faults, problems);
        var shown = new ModelAndView("mailing/codes", Map.of("page", page));
        shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private boolean isOn(Round round) {
        return letters.canBeSent() && codes.canBeSent(round);
    }

    private Round round(String code, FiscalYear year) {
        return agencies.find(code)
                .flatMap(agency -> rounds.find(agency.code(), year))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
