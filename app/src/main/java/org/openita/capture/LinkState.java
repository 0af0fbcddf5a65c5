package org.openita.capture;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with a link: what was found when it was looked at last.
 *
 * @param last where its redirects lead, its own address where there are none
 * @param title what is there calls itself, or empty
 * @param checked when it was looked at last; empty while it waits
 * @param copy the latest copy kept of what is there
 */
public record LinkState(
        String address,
        Verdict verdict,
        int status,
        String last,
        String title,
        Optional<Instant> checked,
        Optional<Copy> copy) {

    /** A link nobody has looked at. */
    static LinkState waiting(String address) {
        return new LinkState(address, Verdict.WAITING, 0, address, "", Optional.empty(), Optional.empty());
    }

    /**
     * What was found at a link, as long as it was the same.
     *
     * @param taken when it was seen first
     * @param kind empty where nothing could be kept
     * @param type the media type the site gave, with its character set
     */
    public record Copy(
            long id,
            String address,
            Instant taken,
            Verdict verdict,
            String title,
            Optional<ContentKind> kind,
            Optional<String> type,
            Optional<String> sha256,
            long size) {

        /** Where it is read. */
        public String path(String agency) {
            return "/agencies/%s/captures/%d".formatted(agency, id);
        }
    }
}
