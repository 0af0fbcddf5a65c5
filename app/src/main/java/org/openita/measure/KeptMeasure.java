package org.openita.measure;

/**
 * A measure as a version of a plan holds it.
 *
 * @param id of this measure in this version
 * @param origin the id it had in the version it was first written for; the same in all later versions
 * @param topic the number of the topic it stands under
 * @param position its place within the topic, from 1
 */
public record KeptMeasure(long id, long origin, int topic, int position, Measure measure) {}
