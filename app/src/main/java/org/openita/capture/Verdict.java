package org.openita.capture;

/** What was found at the address of a link. */
public enum Verdict {
    /** Nobody has looked yet. */
    WAITING,
    WORKS,
    /** It works, and says that it has moved to another address for good. */
    MOVED,
    /** It asks who is there. */
    LOGIN_WALL,
    /** The site says that there is no such page. */
    GONE,
    /** The site does not answer, or answers with a failure. */
    FAILED,
    TOO_SLOW,
    TOO_LARGE,
    /** Neither a page nor a document, or nothing at all. */
    WRONG_TYPE,
    /** It does not lead to the public network, so nobody looks. */
    NOT_PUBLIC;

    /** Whether the public finds something there. */
    public boolean isReachable() {
        return this == WORKS || this == MOVED;
    }
}
