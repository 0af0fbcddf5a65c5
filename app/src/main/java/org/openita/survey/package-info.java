/** Surveys: links, answering, anonymous keeping of answers, and how answering goes. */
@ApplicationModule(
        allowedDependencies = {
            "round",
            "methodology",
            "agency",
            "access",
            "audit",
            "framework",
            "scoring",
            "uncertainty",
            "quality",
            "suppression",
            "platform"
        })
@NullMarked
package org.openita.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
