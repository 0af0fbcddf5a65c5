package org.openita.disclosure;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses of the web as people paste them. */
final class LinkAddress {

    static final int LONGEST = 2_000;

    private static final Pattern HEAD =
            Pattern.compile("(?i)(?<scheme>https?)://(?<host>[^/?#:@\\s\\\\]+)(?<rest>(?::\\d{1,5})?(?:[/?#].*)?)");

    private LinkAddress() {}

    /** Nothing where it is no address of the web, or holds a password. */
    static Optional<URI> read(String typed) {
        var found = HEAD.matcher(typed.strip());
        if (typed.length() > LONGEST || !found.matches()) {
            return Optional.empty();
        }
        try {
            var host = IDN.toASCII(found.group("host"), IDN.USE_STD3_ASCII_RULES);
            var address = new URI(found.group("scheme").toLowerCase(Locale.ROOT) + "://" + host
                    + found.group("rest").replace(" ", "%20"));
            return Optional.of(address).filter(each -> each.getHost() != null);
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
