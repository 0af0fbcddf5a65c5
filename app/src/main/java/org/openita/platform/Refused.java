package org.openita.platform;

import java.util.List;

/** A request that the rules do not allow; it becomes a page, in the reader's language, in one place. */
public final class Refused extends RuntimeException {

    private final RefusalCode code;
    private final transient List<Object> args;

    /** Refuses for the reason; the arguments go into its text. */
    public Refused(RefusalCode code, Object... args) {
        super(code.name() + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    /** The reason. */
    public RefusalCode code() {
        return code;
    }

    List<Object> args() {
        return args;
    }
}
