package org.openita.mailing;

import org.openita.access.Colleague;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.Mails;
import org.openita.platform.Messages;
import org.openita.platform.PublicAddress;
import org.openita.round.Round;
import org.openita.survey.OneTimeCode;
import org.openita.survey.Questionnaire;
import org.openita.survey.SurveyLinks;
import org.springframework.stereotype.Component;

/** Writes letters about rounds in Thai and English, in plain text, and sends them. */
@Component
class Letters {

    private final Mails mails;
    private final Messages messages;
    private final PublicAddress address;
    private final Agencies agencies;
    private final SurveyLinks links;

    Letters(Mails mails, Messages messages, PublicAddress address, Agencies agencies, SurveyLinks links) {
        this.mails = mails;
        this.messages = messages;
        this.address = address;
        this.agencies = agencies;
        this.links = links;
    }

    /** Whether any can be sent. */
    boolean canBeSent() {
        return mails.areOn();
    }

    /** A code, as the link that answers by it. */
    void code(Round round, OneTimeCode code, String to) {
        var link = links.find(round, Questionnaire.IIT).orElseThrow();
        var answerAt = links.address(link) + "?code=" + code.readable();
        send(to, round, "mailing.code", answerAt);
    }

    /** That answers are missing. */
    void reminder(Round round, Colleague person) {
        send(person.email(), round, "mailing.reminder", address.of(round.address()));
    }

    private void send(String to, Round round, String key, String link) {
        var agency = agencies.find(round.agency().value()).orElseThrow();
        var text = say(Language.THAI, key + ".text", agency, round, link)
                + "\n\n— — —\n\n"
                + say(Language.ENGLISH, key + ".text", agency, round, link);
        mails.send(to, say(Language.THAI, key + ".subject", agency, round, link), text);
    }

    private String say(Language language, String key, Agency agency, Round round, String link) {
        return messages.text(
                language,
                key,
                agency.name().in(language.tag()),
                round.year().toString(),
                BuddhistDates.full(round.calendar().closes(), language),
                link);
    }
}
