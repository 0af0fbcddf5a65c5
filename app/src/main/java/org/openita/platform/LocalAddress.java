package org.openita.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Ways back to a page of ours, as they come in with a request. */
public final class LocalAddress {

    private static final Pattern WITHIN = Pattern.compile("/(?!/)(?:[\\w\\-./~!$&'()*+,;=:@?]|%[0-9A-Fa-f]{2})*");

    private LocalAddress() {}

    /** The page that the request came from, as its browser tells, with nothing but its path within this host. */
    static Optional<String> before(HttpServletRequest request) {
        var said = request.getHeader(HttpHeaders.REFERER);
        return Optional.ofNullable(said)
                .map(address -> address.replaceFirst("^[a-z]+://[^/]*", ""))
                .filter(path -> WITHIN.matcher(path).matches());
    }

    /** The address if it is a path within this host, else the first page: another host would be an open redirect. */
    public static URI of(String asked) {
        return of(asked, "/");
    }

    /** The address if it is a path within this host, else the other one. */
    public static URI of(String asked, String otherwise) {
        return URI.create(WITHIN.matcher(asked).matches() ? asked : otherwise);
    }
}
