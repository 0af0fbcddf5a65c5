/** How far people who judged the same things agree. */
@NullMarked
package org.openita.agreement;

import org.jspecify.annotations.NullMarked;
