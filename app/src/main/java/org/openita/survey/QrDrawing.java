package org.openita.survey;

/**
 * A QR code to be drawn into a page.
 *
 * @param size how many dots wide and high it is
 * @param path its black dots, as the path of an SVG drawing
 */
public record QrDrawing(int size, String path) {}
