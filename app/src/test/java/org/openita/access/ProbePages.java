package org.openita.access;

import org.openita.platform.OpenToAll;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes of a room that does not exist: one for programs, one that breaks, one without a rule. */
@TestComponent
@RestController
class ProbePages {

    @Allowed(Permission.RECORD_RESULTS)
    @PostMapping("/api/v1/probe/{code}")
    String record(@PathVariable String code, Actor actor) {
        return code + " by " + actor.who().name();
    }

    @Allowed(Permission.MANAGE_TOKENS)
    @PostMapping("/api/v1/probe")
    String everywhere(Actor actor) {
        return actor.who().name();
    }

    @OpenToAll
    @GetMapping("/probe/{secret}")
    String breaks(@PathVariable String secret) {
        throw new IllegalStateException("this page is broken");
    }

    @GetMapping("/probe-without-a-rule")
    String closed() {
        return "never said";
    }
}
