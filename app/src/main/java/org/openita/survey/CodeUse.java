package org.openita.survey;

/** How many one-time codes were made, and how many of them were used. */
public record CodeUse(int codes, int used) {}
