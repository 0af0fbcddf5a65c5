package org.openita;

import org.openita.platform.MailSettings;
import org.openita.platform.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The web application's entry. */
@SpringBootApplication
@EnableConfigurationProperties({Settings.class, MailSettings.class})
public class OpenItaApplication {

    /** Starts the application; it announces its address when it answers. */
    public static void main(String[] args) {
        SpringApplication.run(OpenItaApplication.class, args);
    }
}
