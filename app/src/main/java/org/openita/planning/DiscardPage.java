package org.openita.planning;

/** A draft that is about to be given up, as it is now, and what should be known first. */
public record DiscardPage(Workbench bench, String note) {}
