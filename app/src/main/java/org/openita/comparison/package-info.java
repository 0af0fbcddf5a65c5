/** The results of a year side by side: lists, ranks, distribution, exports. */
@ApplicationModule(
        allowedDependencies = {"result", "methodology", "agency", "framework", "scoring", "analysis", "platform"})
@NullMarked
package org.openita.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
