/** The methodology as data: one programme, one year, one version, down to the single item and its choices. */
@NullMarked
package org.openita.framework;

import org.jspecify.annotations.NullMarked;
