/** How far a score that rests on a sample may lie from the score of everybody who could have answered. */
@NullMarked
package org.openita.uncertainty;

import org.jspecify.annotations.NullMarked;
