package org.openita.agency;

/**
 * A unit of an agency, which carries measures out.
 *
 * @param closed whether it is no longer offered; what it did keeps its name
 */
public record AgencyUnit(long id, String name, boolean closed) {}
