/** Results brought in: files read and understood, faults named, and nothing kept before it is confirmed. */
@ApplicationModule(
        allowedDependencies = {"result", "methodology", "agency", "access", "audit", "framework", "scoring", "platform"
        })
@NullMarked
package org.openita.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
