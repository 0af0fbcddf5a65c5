package org.openita.capture;

import java.util.Optional;

/**
 * What was found at a link, as it is kept.
 *
 * @param type the media type the site gave
 * @param sameAs tells two findings apart: of a page by what is read on it, of anything else by its bytes
 */
record Found(
        Verdict verdict,
        int status,
        String last,
        String title,
        Optional<ContentKind> kind,
        Optional<String> type,
        Optional<String> sha256,
        long size,
        String sameAs) {

    static Found nothing(Fetched fetched) {
        return new Found(
                fetched.verdict(),
                fetched.status(),
                fetched.last(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                "");
    }
}
