package org.openita.access;

import java.util.List;
import org.openita.platform.Problems;

/**
 * The way in.
 *
 * @param email what was typed before
 * @param then where to go afterwards
 * @param identityProvider whether signing in through one is possible
 * @param setup whether the first administrator has yet to come
 * @param examples accounts of the demonstration
 */
public record SignInPage(
        String email, String then, Problems problems, boolean identityProvider, boolean setup, List<Example> examples) {

    /** An account of the demonstration. */
    public record Example(String email, String name) {}
}
