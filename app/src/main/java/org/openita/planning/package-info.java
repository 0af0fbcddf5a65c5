/** The work on a plan: drafts that several people write, and their way over approval to the public. */
@ApplicationModule(
        allowedDependencies = {
            "measure",
            "result",
            "methodology",
            "access",
            "agency",
            "audit",
            "framework",
            "scoring",
            "analysis",
            "platform"
        })
@NullMarked
package org.openita.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
