/** Rounds: an agency's assessment of one year by a pinned framework, from its preparation to its end. */
@ApplicationModule(allowedDependencies = {"methodology", "agency", "access", "audit", "framework", "platform"})
@NullMarked
package org.openita.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
