/** Agencies and the lists they are described by. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openita.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
