package org.openita.intake;

import org.openita.access.Actor;

/**
 * On whose behalf results are written, and from which file.
 *
 * @param fileName as it was sent
 */
record Errand(Actor actor, ImportOrder order, String fileName) {}
