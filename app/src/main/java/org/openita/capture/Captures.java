package org.openita.capture;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.capture.LinkState.Copy;
import org.openita.platform.FileStorage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that agencies show: which are looked at, how they stand, and copies of what was there. */
@Service
public class Captures {

    private final CaptureStore store;
    private final FileStorage files;
    private final Clock clock;

    Captures(CaptureStore store, FileStorage files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /** From now on these are looked at, soon and then every week; those that are so already keep their turn. */
    @Transactional
    public void want(AgencyCode agency, Collection<WebAddress> addresses) {
        if (!addresses.isEmpty()) {
            store.want(agency, addresses, clock.instant());
        }
    }

    /** Nobody looks at these any more; what was found stays. */
    @Transactional
    public void drop(AgencyCode agency, Collection<String> addresses) {
        store.drop(agency, addresses);
    }

    /** It is looked at soon; false where it is no link of the agency. */
    @Transactional
    public boolean again(AgencyCode agency, String address) {
        return store.again(agency, address, clock.instant());
    }

    /** How each of the addresses stands; those that nobody asked for wait. */
    @Transactional(readOnly = true)
    public Map<String, LinkState> states(AgencyCode agency, Collection<String> addresses) {
        var known = store.states(agency, addresses).stream().collect(toMap(LinkState::address, identity()));
        return addresses.stream()
                .distinct()
                .collect(toMap(identity(), each -> known.getOrDefault(each, LinkState.waiting(each))));
    }

    /** Whether it is, or was, a link of the agency. */
    @Transactional(readOnly = true)
    public boolean isKnown(AgencyCode agency, String address) {
        return !store.states(agency, List.of(address)).isEmpty();
    }

    /** What was found at a link, newest first. */
    @Transactional(readOnly = true)
    public List<Copy> copies(AgencyCode agency, String address) {
        return store.copies(agency, address);
    }

    /** One copy of the agency's. */
    @Transactional(readOnly = true)
    public Optional<Copy> copy(AgencyCode agency, long id) {
        return store.copy(agency, id);
    }

    /** The bytes of a copy, exactly as they came; none where nothing could be kept. */
    public Optional<byte[]> content(Copy copy) {
        return copy.sha256().map(files::read);
    }

    /** What somebody reads of a copy, line by line; none of what is no text. */
    public List<String> lines(Copy copy) {
        return copy.kind()
                .filter(ContentKind::isReadable)
                .flatMap(kind -> content(copy)
                        .map(bytes -> VisibleText.of(kind, bytes, copy.type()).lines()))
                .orElse(List.of());
    }

    /** How far the links of an agency have been looked at. */
    @Transactional(readOnly = true)
    public CaptureProgress progress(AgencyCode agency) {
        return store.progress(agency);
    }
}
