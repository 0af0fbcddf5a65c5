package org.openita.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on standard output, as the last line of the start, where OpenITA answers. */
@Component
class Announcement {

    private final Messages messages;
    private final Environment environment;

    Announcement(Messages messages, Environment environment) {
        this.messages = messages;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(messages.text(Language.THAI, "ready")
                    + " · " + messages.text(Language.ENGLISH, "ready")
                    + ": http://localhost:" + port);
        }
    }
}
