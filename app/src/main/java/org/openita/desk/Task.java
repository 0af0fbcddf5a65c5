package org.openita.desk;

import org.openita.framework.FiscalYear;

/**
 * Something that waits for somebody.
 *
 * @param kind what is to be done; its words are the message {@code desk.task.<KIND>}
 * @param year the fiscal year it is about
 * @param address where it is done
 */
public record Task(Kind kind, FiscalYear year, String address) {

    /** What can wait, the most pressing first. */
    public enum Kind {
        APPROVE_PLAN,
        PUBLISH_PLAN,
        CONTINUE_PLAN,
        START_PLAN
    }
}
