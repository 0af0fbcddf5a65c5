package org.openita.survey;

import java.time.Duration;

/** What is noticed of an answer while it comes in and could not be told later: a bit each, nothing finer. */
final class Signs {

    /** Answered faster than anybody reads. */
    static final int TOO_FAST = 1;

    private static final Duration A_QUESTION = Duration.ofSeconds(3);

    private Signs() {}

    /** The signs of a sheet that took so long; tokens tell only the minute, so a minute is given for nothing. */
    static int of(Duration taken, Sheet sheet) {
        var least = A_QUESTION.multipliedBy(sheet.questions()).minus(Duration.ofMinutes(1));
        return taken.compareTo(least) < 0 ? TOO_FAST : 0;
    }
}
