package org.openita.capture;

import java.util.Optional;

/**
 * What came of asking for an address.
 *
 * @param verdict {@link Verdict#WORKS} where content came
 * @param status what the last site answered, 0 where none did
 * @param last where the last redirect led
 * @param movedForGood whether a redirect on the way was permanent and led to another page
 * @param type the media type the site gave
 * @param content empty unless it works
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed on once and compared with nothing
record Fetched(Verdict verdict, int status, String last, boolean movedForGood, Optional<String> type, byte[] content) {

    private static final byte[] NOTHING = {};

    static Fetched failed(Verdict verdict, int status, String last) {
        return new Fetched(verdict, status, last, false, Optional.empty(), NOTHING);
    }
}
