/** The register of agencies: who is in it, by which names, type and province, and with which units. */
@ApplicationModule(allowedDependencies = {"agency", "access", "audit", "platform"})
@NullMarked
package org.openita.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
