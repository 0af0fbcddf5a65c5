package org.openita.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prepares an agency's rounds, opens and closes them. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/agencies/{code}/rounds")
class RoundPages {

    private final Agencies agencies;
    private final Rounds rounds;
    private final Clock clock;

    RoundPages(Agencies agencies, Rounds rounds, Clock clock) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Permission.READ_UNPUBLISHED)
    ModelAndView list(Actor actor, @PathVariable String code) {
        var agency = agency(code);
        var page = new RoundListPage(agency, rounds.all(agency.code()), actor.may(Permission.RUN_ROUND, agency.code()));
        return new ModelAndView("round/list", Map.of("page", page));
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String code) {
        var newest = rounds.frameworks().stream()
                .findFirst()
                .map(framework -> framework.id().value());
        var form = RoundForm.likely(LocalDate.now(clock), newest.orElse(""));
        return edit(agency(code), Optional.empty(), form, Problems.NONE);
    }

    @PostMapping("/new")
    ModelAndView prepare(Actor actor, @PathVariable String code, @RequestParam Map<String, String> fields) {
        var form = RoundForm.of(fields);
        var agency = agency(code);
        var parsed = form.parse(rounds.frameworks(), LocalDate.now(clock));
        var framework = form.chosen(rounds.frameworks());
        if (parsed.plan().isEmpty() || framework.isEmpty()) {
            return edit(agency, Optional.empty(), form, parsed.problems());
        }
        if (rounds.find(agency.code(), framework.get().year()).isPresent()) {
            var taken = Problem.of("framework", "round.problem.taken");
            return edit(agency, Optional.empty(), form, Problems.of(taken));
        }
        if (rounds.isJudged(agency.code(), framework.get().year())) {
            var judged = Problem.of("framework", "round.problem.judged");
            return edit(agency, Optional.empty(), form, Problems.of(judged));
        }
        return SeeOther.at(rounds.prepare(
                        actor, agency.code(), framework.get(), parsed.plan().get())
                .address());
    }

    @GetMapping("/{year}/edit")
    ModelAndView change(@PathVariable String code, @PathVariable FiscalYear year) {
        var round = round(code, year);
        return edit(agency(code), Optional.of(round), RoundForm.of(round), Problems.NONE);
    }

    @PostMapping("/{year}/edit")
    ModelAndView change(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Map<String, String> fields) {
        var form = RoundForm.of(fields);
        var round = round(code, year);
        if (form.edition() != round.edition()) {
            var overtaken = Problem.of("opens", "round.problem.overtaken");
            return edit(agency(code), Optional.of(round), form.at(round), Problems.of(overtaken));
        }
        var parsed = form.parse();
        if (parsed.plan().isEmpty()) {
            return edit(agency(code), Optional.of(round), form, parsed.problems());
        }
        if (parsed.plan()
                .get()
                .sampled()
                .publicGroup()
                .filter(group ->
                        rounds.framework(round).samples().publicLeast(group).isEmpty())
                .isPresent()) {
            var unknown = Problem.of("publicGroup", "round.problem.group");
            return edit(agency(code), Optional.of(round), form, Problems.of(unknown));
        }
        if (round.state() == Round.State.OPEN && !round.mayBecome(parsed.plan().get())) {
            var problems = Problems.of(Problem.of("closes", "round.problem.open"));
            return edit(agency(code), Optional.of(round), form, problems);
        }
        rounds.change(actor, round, parsed.plan().get());
        return SeeOther.at(round.address());
    }

    @PostMapping("/{year}/open")
    ModelAndView open(
            Actor actor, @PathVariable String code, @PathVariable FiscalYear year, @RequestParam int edition) {
        var round = seen(code, year, edition);
        if (round.calendar().closes().isBefore(LocalDate.now(clock))) {
            var past = Problems.of(Problem.of("closes", "round.problem.past"));
            return edit(agency(code), Optional.of(round), RoundForm.of(round), past);
        }
        rounds.open(actor, round);
        return SeeOther.at(round.address());
    }

    @PostMapping("/{year}/close")
    ModelAndView close(
            Actor actor, @PathVariable String code, @PathVariable FiscalYear year, @RequestParam int edition) {
        var round = seen(code, year, edition);
        rounds.close(actor, round);
        return SeeOther.at(round.address());
    }

    private Round seen(String code, FiscalYear year, int edition) {
        var round = round(code, year);
        if (round.edition() != edition) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        return round;
    }

    private Round round(String code, FiscalYear year) {
        return rounds.find(agency(code).code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private ModelAndView edit(Agency agency, Optional<Round> round, RoundForm form, Problems problems) {
        List<Framework> frameworks = round.isPresent() ? List.of() : rounds.frameworks();
        var groups = round.map(each -> rounds.framework(each).samples().publicMinimums())
                .orElse(List.of());
        var page = new RoundEditPage(agency, round, frameworks, groups, form, problems);
        var shown = new ModelAndView("round/edit", Map.of("page", page));
        shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
