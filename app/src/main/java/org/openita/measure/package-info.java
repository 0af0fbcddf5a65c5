/** Measure plans: findings of the seven topics, what is done about them, and what a plan leaves out. */
@ApplicationModule(
        allowedDependencies = {
            "comparison",
            "result",
            "methodology",
            "access",
            "agency",
            "framework",
            "scoring",
            "analysis",
            "platform"
        })
@NullMarked
package org.openita.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
