package org.openita.disclosure;

import java.net.URI;
import java.util.Optional;

/**
 * An address that shows something.
 *
 * @param place what is found there, in the agency's words
 * @param years what it tells of; empty where nobody said
 */
public record ShownLink(URI address, String place, Optional<Years> years) {}
