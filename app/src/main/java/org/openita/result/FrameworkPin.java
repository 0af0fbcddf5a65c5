package org.openita.result;

import org.openita.framework.Framework;

/** Which framework a result was scored by, to the byte. */
public record FrameworkPin(String id, int version, String hash) {

    static FrameworkPin of(Framework framework) {
        return new FrameworkPin(framework.id().value(), framework.version(), framework.hash());
    }

    boolean holds(Framework framework) {
        return equals(of(framework));
    }
}
