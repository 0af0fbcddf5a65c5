package org.openita.capture;

/** How many links of an agency are looked at, and how many of them nobody has looked at yet. */
public record CaptureProgress(int links, int waiting) {}
