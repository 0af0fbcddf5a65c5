package org.openita.planning;

import org.openita.framework.Code;

/**
 * What the agency suggests in its own words, in a draft.
 *
 * @param place the code of an instrument, or of the whole for the level
 * @param revision in which it was seen; 0 where the agency has written nothing there
 * @param text its words; empty to let the framework speak
 */
record DraftSuggestion(Code place, int revision, String text) {}
