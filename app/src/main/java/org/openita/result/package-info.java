/** Results by agency and year: what was published, what follows from it, and why. */
@ApplicationModule(
        allowedDependencies = {
            "survey",
            "round",
            "methodology",
            "agency",
            "access",
            "audit",
            "framework",
            "scoring",
            "uncertainty",
            "analysis",
            "platform"
        })
@NullMarked
package org.openita.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
