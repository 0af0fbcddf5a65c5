package org.openita.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation decides.
 *
 * @param demo whether the demonstration agencies are shown
 * @param data the folder for the embedded database and for files
 * @param programs the folder that the embedded PostgreSQL is unpacked to; several installations may share it
 * @param database a PostgreSQL server to use; the embedded one if its address is empty
 */
@ConfigurationProperties("openita")
public record Settings(boolean demo, Path data, Path programs, Database database) {

    /** Address and credentials of a PostgreSQL server. */
    public record Database(String url, String user, String password) {}
}
