/** Letters about rounds: one-time codes to a list of addresses, and reminders where answers are missing. */
@ApplicationModule(allowedDependencies = {"survey", "round", "agency", "access", "audit", "framework", "platform"})
@NullMarked
package org.openita.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
