package org.openita.access;

import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on standard output where the first administrator finds the code; the code itself is never shown. */
@Component
class SetupAnnouncement {

    private final Setup setup;
    private final Messages messages;

    SetupAnnouncement(Setup setup, Messages messages) {
        this.setup = setup;
        this.messages = messages;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (setup.isOpen()) {
            for (var language : Language.values()) {
                System.out.println(messages.text(
                        language, "access.setup.console", setup.file().toString()));
            }
        }
    }
}
