/** Links that agencies show: whether they work, and copies of what was there. */
@ApplicationModule(allowedDependencies = {"agency", "access", "platform"})
@NullMarked
package org.openita.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
