package org.openita.audit;

/**
 * Who did something, as the trail remembers it even when the account is long gone.
 *
 * @param kind what sort of doer it is
 * @param id the number of the account or token; 0 for the system itself and for nobody
 * @param name the name at the time
 */
public record Who(Kind kind, long id, String name) {

    /** Somebody who is not signed in. */
    public static final Who NOBODY = new Who(Kind.NOBODY, 0, "");

    /** OpenITA itself, when it does what no person asked for: a start, a reminder, the demonstration. */
    public static final Who SYSTEM = new Who(Kind.SYSTEM, 0, "OpenITA");

    /** The sorts of doers. */
    public enum Kind {
        NOBODY,
        SYSTEM,
        ACCOUNT,
        TOKEN
    }
}
