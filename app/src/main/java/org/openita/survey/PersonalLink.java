package org.openita.survey;

/**
 * The way for one person to answer once.
 *
 * @param address in full, with the code
 */
public record PersonalLink(OneTimeCode code, String address, QrDrawing drawing) {}
