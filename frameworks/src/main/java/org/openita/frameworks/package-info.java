/** The methodology documents that come with the program, and their loader: a framework, or every fault of its document. */
@NullMarked
package org.openita.frameworks;

import org.jspecify.annotations.NullMarked;
