package org.openita.capture;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that the public can open: http or https, a name with a dot, no password in it. Numbers are no names: the ways to
 * write an address of IPv4 are too many to judge by sight, and no agency shows its pages under one.
 */
public record WebAddress(URI uri) {

    /** Longer ones are no addresses of pages. */
    public static final int LONGEST = 2_000;

    private static final Pattern NAME = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBER_AT_THE_END = Pattern.compile(".*\\.0x[0-9a-f]*");

    /** What was typed, if it is such an address; letters of other scripts are written as the network writes them. */
    public static Optional<WebAddress> of(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return of(written(text));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<WebAddress> of(URI uri) {
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        var isOpen = (scheme.equals("http") || scheme.equals("https"))
                && uri.getRawUserInfo() == null
                && NAME.matcher(host).matches()
                && !NUMBER_AT_THE_END.matcher(host).matches();
        return isOpen ? Optional.of(new WebAddress(uri)) : Optional.empty();
    }

    /** The same with its host in letters of the network; the rest stays readable. */
    private static URI written(String text) throws URISyntaxException {
        var afterScheme = text.indexOf("://") + 3;
        if (afterScheme < 3) {
            throw new URISyntaxException(text, "no scheme");
        }
        var end = afterScheme;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var authority = text.substring(afterScheme, end);
        var rest = text.substring(end).replace(" ", "%20").replace("|", "%7C");
        return new URI(text.substring(0, afterScheme) + IDN.toASCII(authority) + rest);
    }

    /** The name of the machine. */
    String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** Where it listens. */
    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    /** As it is asked for: without any letters that the network does not know. */
    URI asked() {
        return URI.create(uri.toASCIIString());
    }

    /** What a page there calls another place. */
    Optional<WebAddress> resolve(String location) {
        try {
            return of(uri.resolve(location.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether both are one page, once asked openly and once in secret. */
    boolean isAlso(WebAddress other) {
        return afterScheme(uri).equals(afterScheme(other.uri));
    }

    private static String afterScheme(URI uri) {
        return uri.toASCIIString().replaceFirst("^[^:]*", "");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
