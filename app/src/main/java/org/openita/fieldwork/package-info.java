/** Fieldwork: assessors ask the public about the agencies they are assigned to, by phone, by link or on paper. */
@ApplicationModule(
        allowedDependencies = {"round", "survey", "intake", "access", "audit", "agency", "framework", "platform"})
@NullMarked
package org.openita.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
