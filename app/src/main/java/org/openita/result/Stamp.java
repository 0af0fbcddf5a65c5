package org.openita.result;

/** A state of all results, agencies and reference lists: equal as long as none of them changed. */
record Stamp(long changes, String newest) {}
