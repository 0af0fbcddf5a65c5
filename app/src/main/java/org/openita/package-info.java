/** OpenITA's web application: one modular monolith, whose modules are the packages below this one. */
@NullMarked
package org.openita;

import org.jspecify.annotations.NullMarked;
