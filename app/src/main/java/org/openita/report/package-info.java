/** The report an agency publishes: one document without layout, and its renderings as page, PDF, DOCX and XLSX. */
@ApplicationModule(
        allowedDependencies = {
            "survey",
            "round",
            "measure",
            "followup",
            "result",
            "methodology",
            "access",
            "agency",
            "framework",
            "scoring",
            "analysis",
            "platform"
        })
@NullMarked
package org.openita.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
