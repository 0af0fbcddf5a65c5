/** What in a sheet of answers gives reason to doubt it: flags with their reasons, never a sheet left out. */
@NullMarked
package org.openita.quality;

import org.jspecify.annotations.NullMarked;
