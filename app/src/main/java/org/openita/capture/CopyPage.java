package org.openita.capture;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.capture.LinkState.Copy;

/**
 * What was found at a link at one time.
 *
 * @param lines what is read of it, none where it is no text
 * @param older the copy before it, if there is one
 * @param difference between that one and this, where both can be read
 */
public record CopyPage(
        Agency agency, Copy copy, List<String> lines, Optional<Copy> older, Optional<Difference> difference) {

    private static final long KILOBYTE = 1024;

    public CopyPage {
        lines = List.copyOf(lines);
    }

    /** Its size in kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (copy.size() + KILOBYTE - 1) / KILOBYTE);
    }

    /** Where the bytes are handed out. */
    public String file() {
        return copy.path(agency.code().value()) + "/file";
    }
}
