/** The report as a document, and its renderings: PDF, DOCX and XLSX. */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {"platform"})
@NullMarked
package org.openita.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
