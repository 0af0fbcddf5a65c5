package org.openita.disclosure;

/**
 * An element of an item that is there.
 *
 * @param number from 1 in the order of the framework
 * @param place where it is found, in the agency's words
 */
public record ShownElement(int number, String place) {}
