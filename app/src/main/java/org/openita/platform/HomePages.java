package org.openita.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and where to begin. */
@OpenToAll
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return "platform/home";
    }
}
