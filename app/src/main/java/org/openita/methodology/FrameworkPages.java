package org.openita.methodology;

import java.util.Map;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The frameworks to read: which there are, and what each asks and how it counts. */
@OpenToAll
@Controller
class FrameworkPages {

    private final Methodologies methodologies;

    FrameworkPages(Methodologies methodologies) {
        this.methodologies = methodologies;
    }

    @GetMapping("/frameworks")
    ModelAndView list() {
        return new ModelAndView("methodology/list", Map.of("frameworks", methodologies.all()));
    }

    @GetMapping("/frameworks/{id}")
    ModelAndView show(@PathVariable String id) {
        var framework = methodologies.find(id).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var page = new FrameworkPage(framework, methodologies.crosswalkFrom(framework.id()));
        return new ModelAndView("methodology/show", Map.of("page", page));
    }
}
