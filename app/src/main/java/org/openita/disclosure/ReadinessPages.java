package org.openita.disclosure;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.framework.FiscalYear;
import org.openita.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether a disclosure is fit to be submitted, and what the scores would come to. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}/disclosure")
class ReadinessPages {

    private final Workplaces workplaces;
    private final LinkKeeping links;
    private final Rounds rounds;

    ReadinessPages(Workplaces workplaces, LinkKeeping links, Rounds rounds) {
        this.workplaces = workplaces;
        this.links = links;
        this.rounds = rounds;
    }

    @GetMapping("/readiness")
    ModelAndView readiness(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var place = workplaces.open(actor, code, year);
        var disclosure = place.disclosure();
        var addresses = disclosure.items().stream()
                .flatMap(item -> item.answer().addresses().stream())
                .distinct()
                .toList();
        var known = links.states(place.agency().code(), addresses);
        var framework = rounds.framework(place.round());
        var preview = disclosure.items().size() == AskedItem.of(framework).size()
                ? Optional.of(ScorePreview.of(framework, disclosure.items()))
                : Optional.<ScorePreview>empty();
        var page = new ReadinessPage(place, Readiness.of(disclosure, known), preview);
        return new ModelAndView("disclosure/readiness", Map.of("page", page));
    }
}
