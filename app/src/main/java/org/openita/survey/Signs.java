package org.openita.survey;

import java.time.Duration;
import org.openita.quality.Reason;
import org.openita.quality.SheetFlags;

/**
 * What is noticed of an answer while it comes in and could not be told later: a bit each, nothing finer. These are bits of
 * what is kept, other than those of {@link Reason}.
 */
final class Signs {

    /** Answered faster than anybody reads. */
    static final int TOO_FAST = 1;

    /** Sent by a device that had sent many on the same day. */
    static final int DEVICE = 2;

    private static final Duration A_QUESTION = Duration.ofSeconds(3);

    private Signs() {}

    /** What signs that were kept say of a sheet. */
    static SheetFlags reasons(int signs) {
        var tooFast = (signs & TOO_FAST) == 0 ? SheetFlags.NONE : SheetFlags.of(Reason.TOO_FAST);
        return (signs & DEVICE) == 0 ? tooFast : tooFast.with(Reason.DEVICE);
    }

    /** The signs of a sheet that took so long; tokens tell only the minute, so a minute is given for nothing. */
    static int of(Duration taken, Sheet sheet) {
        var least = A_QUESTION.multipliedBy(sheet.questions()).minus(Duration.ofMinutes(1));
        return taken.compareTo(least) < 0 ? TOO_FAST : 0;
    }
}
