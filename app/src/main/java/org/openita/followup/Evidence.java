package org.openita.followup;

import org.openita.platform.FileKind;

/**
 * A file that shows a report to be true.
 *
 * @param name as it was brought in
 * @param sha256 of its content, by which the content is kept
 */
public record Evidence(long id, String name, FileKind kind, long size, String sha256) {

    private static final long KILOBYTE = 1024;

    /** Its size in kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (size + KILOBYTE - 1) / KILOBYTE);
    }
}
