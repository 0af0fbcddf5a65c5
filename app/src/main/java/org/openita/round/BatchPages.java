package org.openita.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.openita.round.BatchStore.Kind;
import org.openita.round.RoundBatches.Reach;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where oversight opens the rounds of all agencies of a type or a province, after it was shown how many. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/rounds/new")
class BatchPages {

    private final Agencies agencies;
    private final Rounds rounds;
    private final RoundBatches batches;
    private final Clock clock;

    BatchPages(Agencies agencies, Rounds rounds, RoundBatches batches, Clock clock) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.batches = batches;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor actor) {
        RoundBatches.mustOversee(actor);
        var newest = rounds.frameworks().stream()
                .findFirst()
                .map(framework -> framework.id().value());
        var form = RoundForm.likely(LocalDate.now(clock), newest.orElse(""));
        return show(form, new Kind("", ""), Problems.NONE, Optional.empty());
    }

    /** Shows what it would come to; opens once that was confirmed. */
    @PostMapping
    ModelAndView open(Actor actor, @RequestParam Map<String, String> fields) {
        RoundBatches.mustOversee(actor);
        var form = RoundForm.of(fields);
        var kind = new Kind(fields.getOrDefault("type", ""), fields.getOrDefault("province", ""));
        var parsed = form.parse(rounds.frameworks(), LocalDate.now(clock));
        var framework = form.chosen(rounds.frameworks());
        if (parsed.plan().isEmpty() || framework.isEmpty()) {
            return show(form, kind, parsed.problems(), Optional.empty());
        }
        if (!fields.getOrDefault("do", "").equals("open")) {
            return show(
                    form,
                    kind,
                    Problems.NONE,
                    Optional.of(batches.reach(
                            actor, kind, framework.get(), parsed.plan().get())));
        }
        var opened = batches.open(actor, kind, framework.get(), parsed.plan().get());
        return SeeOther.at("/rounds?year=%s&opened=%d".formatted(framework.get().year(), opened));
    }

    private ModelAndView show(RoundForm form, Kind kind, Problems problems, Optional<Reach> reach) {
        var page = new BatchPage(rounds.frameworks(), agencies.lists(), form, kind, problems, reach);
        var shown = new ModelAndView("round/batch", Map.of("page", page));
        shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
