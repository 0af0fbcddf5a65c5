package org.openita.followup;

import java.util.List;
import org.openita.access.Colleague;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.Mails;
import org.openita.platform.Messages;
import org.openita.platform.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes reminders, in Thai and in plain text, and sends them. */
@Component
class ReminderLetters {

    private final Mails mails;
    private final Messages messages;
    private final PublicAddress address;
    private final Agencies agencies;

    ReminderLetters(Mails mails, Messages messages, PublicAddress address, Agencies agencies) {
        this.mails = mails;
        this.messages = messages;
        this.address = address;
        this.agencies = agencies;
    }

    /** One letter about all of these. */
    void send(Colleague person, AgencyCode agency, List<Reminders.Matter> matters) {
        var name = agencies.find(agency.value()).orElseThrow().name().th();
        var text = new StringBuilder(say("followup.mail.greeting", person.name(), name));
        matters.forEach(matter -> text.append("\n\n").append(paragraph(agency, matter)));
        text.append("\n\n").append(say("followup.mail.end"));
        mails.send(person.email(), say("followup.mail.subject", matters.size(), name), text.toString());
    }

    private String paragraph(AgencyCode agency, Reminders.Matter matter) {
        var planned = matter.measure().planned();
        var due = planned.period()
                .map(period -> BuddhistDates.full(period.last(), Language.THAI))
                .orElse(planned.phrase());
        var done = matter.measure()
                .percent()
                .map(percent -> say("followup.done", percent))
                .orElse(say("followup.done.unknown"));
        var link = address.of("/agencies/%s/measures/%s/progress/%d"
                .formatted(agency, planned.place().year(), planned.id()));
        return say("followup.mail.measure", planned.title(), say("followup.timing." + matter.timing()), due, done)
                + "\n" + link;
    }

    private String say(String key, Object... args) {
        return messages.text(Language.THAI, key, args);
    }
}
