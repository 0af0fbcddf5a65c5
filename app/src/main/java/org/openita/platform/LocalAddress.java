package org.openita.platform;

import java.net.URI;
import java.util.regex.Pattern;

/** Ways back to a page of ours, as they come in with a request. */
public final class LocalAddress {

    private static final Pattern WITHIN = Pattern.compile("/(?!/)(?:[\\w\\-./~!$&'()*+,;=:@?]|%[0-9A-Fa-f]{2})*");

    private LocalAddress() {}

    /** The address if it is a path within this host, else the first page: another host would be an open redirect. */
    public static URI of(String asked) {
        return of(asked, "/");
    }

    /** The address if it is a path within this host, else the other one. */
    public static URI of(String asked, String otherwise) {
        return URI.create(WITHIN.matcher(asked).matches() ? asked : otherwise);
    }
}
