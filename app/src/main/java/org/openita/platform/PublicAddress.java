package org.openita.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation from outside; for links in letters. */
@Component
public class PublicAddress {

    private final String address;

    public PublicAddress(@Value("${openita.public-url}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    /** The full address of a path within this host. */
    public String of(String path) {
        return address + path;
    }
}
