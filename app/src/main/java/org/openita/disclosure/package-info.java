/** What an agency shows under the disclosure items of a round, from the first link to what is submitted to the assessors. */
@ApplicationModule(
        allowedDependencies = {
            "capture",
            "round",
            "methodology",
            "access",
            "audit",
            "agency",
            "framework",
            "scoring",
            "platform"
        })
@NullMarked
package org.openita.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
