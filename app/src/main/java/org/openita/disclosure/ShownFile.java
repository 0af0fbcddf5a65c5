package org.openita.disclosure;

import java.util.Optional;
import org.openita.platform.FileKind;

/**
 * A file that shows something.
 *
 * @param name as it was brought in
 * @param sha256 of its content, by which the content is kept
 * @param years what it tells of; empty where nobody said
 */
public record ShownFile(long id, String name, FileKind kind, long size, String sha256, Optional<Years> years) {

    private static final long KILOBYTE = 1024;

    /** Its size in kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (size + KILOBYTE - 1) / KILOBYTE);
    }
}
