package org.openita.disclosure;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.capture.Captures;
import org.openita.capture.LinkState;
import org.openita.capture.Verdict;
import org.openita.capture.WebAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Has the links that agencies show looked at, and knows what became of them. */
@Component
class LinkKeeping {

    private final Captures captures;

    LinkKeeping(Captures captures) {
        this.captures = captures;
    }

    /** From now on these are looked at. */
    void want(AgencyCode agency, Collection<URI> addresses) {
        captures.want(
                agency,
                addresses.stream()
                        .map(URI::toString)
                        .map(WebAddress::of)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Nobody looks at these any more. */
    void drop(AgencyCode agency, List<String> addresses) {
        captures.drop(agency, addresses);
    }

    /** What is known of these. */
    Map<URI, Known> states(AgencyCode agency, Collection<URI> addresses) {
        return captures.states(agency, addresses.stream().map(URI::toString).toList()).entrySet().stream()
                .collect(toMap(state -> URI.create(state.getKey()), state -> known(agency, state.getValue())));
    }

    private static Known known(AgencyCode agency, LinkState state) {
        var standing = state.verdict().isReachable()
                ? Standing.REACHED
                : state.verdict() == Verdict.WAITING ? Standing.AWAITED : Standing.UNREACHED;
        return new Known(
                standing,
                "capture.verdict." + state.verdict(),
                UriComponentsBuilder.fromPath("/agencies/{code}/captures")
                        .queryParam("address", "{address}")
                        .encode()
                        .buildAndExpand(agency.value(), state.address())
                        .toUriString());
    }

    /**
     * What is known of a link.
     *
     * @param message the key of the words that say so
     * @param page where copies of what was there are found
     */
    public record Known(Standing standing, String message, String page) {}

    /** Whether somebody who follows a link comes to anything. */
    public enum Standing {
        REACHED,
        UNREACHED,
        /** It is to be looked at and was not yet. */
        AWAITED
    }
}
