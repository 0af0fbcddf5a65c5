package org.openita.quality;

import org.openita.framework.Code;

/**
 * Two answers that cannot both be so. All pairs are provisional: they are read from wordings, not tested on respondents.
 *
 * @param reason why not
 */
public record Contradiction(Answer first, Answer second, Wording reason) {

    /** A reason in Thai and in English. */
    public record Wording(String th, String en) {}

    /** An answer by what it is worth, both ends included. */
    public record Answer(Code question, double least, double most) {

        boolean holds(double value) {
            return value >= least && value <= most;
        }
    }
}
