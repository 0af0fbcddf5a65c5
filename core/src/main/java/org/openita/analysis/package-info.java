/** What scores mean, as facts: gaps, weak points, movements, ranks, likeness of texts; never a sentence in a language. */
@NullMarked
package org.openita.analysis;

import org.jspecify.annotations.NullMarked;
