package org.openita.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows whom a page is for; told by the room that knows accounts. */
@FunctionalInterface
public interface Readers {

    /** The signed-in person; nobody where the request comes from anybody. */
    Optional<Reader> reader(HttpServletRequest request);
}
