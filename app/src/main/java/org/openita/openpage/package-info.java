/** The public page of what an agency disclosed in a year: for people, programs and other sites. */
@ApplicationModule(
        allowedDependencies = {"disclosure", "result", "round", "access", "agency", "framework", "scoring", "platform"})
@NullMarked
package org.openita.openpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
