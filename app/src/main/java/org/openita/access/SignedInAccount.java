package org.openita.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/** What a session remembers of who signed in: which account, and nothing that could grow stale. */
record SignedInAccount(long id) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return Long.toString(id);
    }
}
