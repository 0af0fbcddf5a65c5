package org.openita.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once, and gives what is connected to: only if every address of the name is public. A name that leads
 * elsewhere a moment later is not asked again.
 */
final class GuardedNames implements DnsResolver {

    private final Lookup lookup;
    private final Predicate<InetAddress> isPublic;

    GuardedNames(Lookup lookup, Predicate<InetAddress> isPublic) {
        this.lookup = lookup;
        this.isPublic = isPublic;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.addresses(host);
        if (!Arrays.stream(addresses).allMatch(isPublic)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Who knows the addresses of a name. */
    interface Lookup {

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** A name leads to an address within a house. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host + " is not public");
        }
    }
}
