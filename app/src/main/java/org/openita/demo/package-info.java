/** What a demonstration starts with: the source agency as published, and a municipality that does not exist. */
@ApplicationModule(
        allowedDependencies = {
            "round",
            "disclosure",
            "survey",
            "uncertainty",
            "measure",
            "followup",
            "result",
            "methodology",
            "access",
            "audit",
            "agency",
            "framework",
            "scoring",
            "platform"
        })
@NullMarked
package org.openita.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
