/** Measurements of OpenITA, outside the normal build; results are kept in docs/benchmarks.md. */
@NullMarked
package org.openita.bench;

import org.jspecify.annotations.NullMarked;
