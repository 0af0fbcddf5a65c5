package org.openita.mailing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openita.agency.Agencies;
import org.openita.platform.MailSettings;
import org.openita.platform.Mails;
import org.openita.platform.Messages;
import org.openita.platform.PublicAddress;
import org.openita.survey.SurveyLinks;
import org.springframework.context.ApplicationContext;

/** A mail server for a test, and what the application sends through it. */
final class PostOffice implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ApplicationContext beans;

    PostOffice(ApplicationContext beans) {
        this.beans = beans;
        server.start();
    }

    Letters letters() {
        return letters(server.getSmtp().getPort());
    }

    /** As if the mail server were away. */
    Letters lost() {
        return letters(1);
    }

    private Letters letters(int port) {
        return new Letters(
                new Mails(new MailSettings("127.0.0.1", port, "", "", "openita@example.org")),
                beans.getBean(Messages.class),
                new PublicAddress("https://ita.example.org/"),
                beans.getBean(Agencies.class),
                beans.getBean(SurveyLinks.class));
    }

    /** What was sent, by the address it was sent to and its text. */
    List<Sent> sent() throws MessagingException, IOException {
        var sent = new ArrayList<Sent>();
        for (MimeMessage letter : server.getReceivedMessages()) {
            sent.add(new Sent(
                    Arrays.toString(letter.getAllRecipients()),
                    letter.getSubject(),
                    letter.getContent().toString()));
        }
        return sent;
    }

    @Override
    public void close() {
        server.stop();
    }

    record Sent(String to, String subject, String text) {}
}
