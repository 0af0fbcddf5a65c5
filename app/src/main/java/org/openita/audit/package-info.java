/** The append-only trail of who changed what. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openita.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
