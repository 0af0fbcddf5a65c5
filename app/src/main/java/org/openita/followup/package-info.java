/** Follow-up of published measures: what was reported of them, what is late and who is asked, the report at year's end. */
@ApplicationModule(
        allowedDependencies = {
            "measure",
            "result",
            "methodology",
            "access",
            "audit",
            "agency",
            "framework",
            "scoring",
            "analysis",
            "platform"
        })
@NullMarked
package org.openita.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
