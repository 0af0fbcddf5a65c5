/** The command line: recomputes results from files, offline. */
@NullMarked
package org.openita.cli;

import org.jspecify.annotations.NullMarked;
