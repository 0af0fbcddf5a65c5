package org.openita.desk;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that signing in leads to. */
@SignedIn
@Controller
class DeskPages {

    private final Desks desks;

    DeskPages(Desks desks) {
        this.desks = desks;
    }

    @GetMapping("/desk")
    ModelAndView show(Actor actor) {
        return new ModelAndView("desk/show", Map.of("page", desks.of(actor)));
    }
}
