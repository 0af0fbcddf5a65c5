package org.openita.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * Where an answer comes from, as far as it takes to notice many from one place. Neither is kept, written or logged.
 *
 * @param network an address, or the part of it that one subscriber holds where addresses are plenty
 * @param device the network with what the browser tells of itself; many phones tell the same
 */
record Sender(String network, String device) {

    private static final Pattern SIXTH = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F.:]*");
    private static final int SUBSCRIBER = 8;

    static Sender of(HttpServletRequest request) {
        var network = network(request.getRemoteAddr());
        return new Sender(
                network,
                network
                        + '\n'
                        + said(request, HttpHeaders.USER_AGENT)
                        + '\n'
                        + said(request, HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String said(HttpServletRequest request, String header) {
        return Optional.ofNullable(request.getHeader(header)).orElse("");
    }

    /** Of IPv6 the first 64 bits: a subscriber has all addresses behind them. Only what is no name is looked into. */
    static String network(String address) {
        var plain = address.replaceFirst("%.*", "");
        if (!SIXTH.matcher(plain).matches()) {
            return plain;
        }
        try {
            var known = InetAddress.getByName(plain);
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), SUBSCRIBER))
                    : known.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return plain;
        }
    }
}
