/** Measures of the room that looks at links, where its parts can be seen. */
@NullMarked
package org.openita.capture;

import org.jspecify.annotations.NullMarked;
