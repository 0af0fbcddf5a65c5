/** Accounts, roles, the signed-in actor and what it may see and do. */
@ApplicationModule(allowedDependencies = {"agency", "audit", "platform"})
@NullMarked
package org.openita.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
