package org.openita;

import org.openita.access.TokenCommand;
import org.openita.platform.MailSettings;
import org.openita.platform.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The web application's entry. */
@SpringBootApplication
@EnableConfigurationProperties({Settings.class, MailSettings.class})
public class OpenItaApplication {

    /** Starts the application, which announces its address when it answers; or runs the command {@code token}. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(TokenCommand.NAME)) {
            System.exit(TokenCommand.run(args));
        }
        SpringApplication.run(OpenItaApplication.class, args);
    }
}
