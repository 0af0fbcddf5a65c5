/** Which frameworks this installation offers, and the documents that results are pinned to. */
@ApplicationModule(allowedDependencies = {"frameworks", "framework", "analysis", "platform"})
@NullMarked
package org.openita.methodology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
