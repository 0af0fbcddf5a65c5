/** Known values in, an explained tree of scores and a level out; exact, and rounded once at the edge. */
@NullMarked
package org.openita.scoring;

import org.jspecify.annotations.NullMarked;
