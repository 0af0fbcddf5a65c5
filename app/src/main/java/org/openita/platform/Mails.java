package org.openita.platform;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends letters in plain text, if the installation has a mail server. */
@Component
public class Mails {

    private static final String PATIENCE = String.valueOf(Duration.ofSeconds(20).toMillis());

    private final MailSettings settings;

    public Mails(MailSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a mail server. */
    public boolean areOn() {
        return !settings.host().isBlank();
    }

    /** Sends one letter; throws {@link org.springframework.mail.MailException} where the server does not take it. */
    public void send(String to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        sender().send(letter);
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        return sender;
    }
}
