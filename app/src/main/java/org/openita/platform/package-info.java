/** What every room stands on: page rendering, error pages, clock, messages, database; no business word in here. */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.openita.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
