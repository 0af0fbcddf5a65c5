package org.openita.framework;

/** Where a text or a value comes from, and whether that is good enough to be shown as official. */
public record Source(String key, Status status, String confidence, String description) {

    /** Whether a statement may be shown as official wording or an official value. */
    public enum Status {
        VERIFIED,
        PROVISIONAL
    }

    public boolean provisional() {
        return status == Status.PROVISIONAL;
    }
}
