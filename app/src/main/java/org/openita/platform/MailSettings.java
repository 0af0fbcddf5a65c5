package org.openita.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server of an installation.
 *
 * @param host its name; empty where no mail is sent
 * @param user empty where the server asks for none
 * @param from the sender's address
 */
@ConfigurationProperties("openita.mail")
public record MailSettings(String host, int port, String user, String password, String from) {}
