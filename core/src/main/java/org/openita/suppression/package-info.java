/** What may be told of groups of respondents without telling of a person. */
@NullMarked
package org.openita.suppression;

import org.jspecify.annotations.NullMarked;
