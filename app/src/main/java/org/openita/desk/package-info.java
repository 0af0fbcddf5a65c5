/** What each signed-in person finds first: where their agencies stand, and what waits for them. */
@ApplicationModule(
        allowedDependencies = {
            "followup",
            "measure",
            "result",
            "access",
            "agency",
            "audit",
            "analysis",
            "framework",
            "scoring",
            "platform"
        })
@NullMarked
package org.openita.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
