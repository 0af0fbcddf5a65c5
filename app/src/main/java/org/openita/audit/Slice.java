package org.openita.audit;

/**
 * Which part of the trail is asked for.
 *
 * @param before only entries with a smaller number, so that pages stay put while entries are added
 * @param size how many at most
 * @param words only entries whose doer, subject or action holds these words; all if empty
 */
public record Slice(long before, int size, String words) {

    /** The newest entries. */
    public static Slice newest(int size) {
        return new Slice(Long.MAX_VALUE, size, "");
    }
}
