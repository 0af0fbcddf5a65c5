package org.openita.quality;

/** Why a sheet is flagged, a bit for each; bits are kept in storage and never change. */
public enum Reason {
    /** The same place in the list of choices throughout, although the better end changes sides. */
    STRAIGHT_LINE(1, Weight.ENOUGH),
    /** Answered faster than anybody reads; noticed while answering. */
    TOO_FAST(2, Weight.ENOUGH),
    /** The same answers as others, more often than chance allows. */
    IDENTICAL(4, Weight.ENOUGH),
    /** Of a day with far more answers than the agency's other days. */
    BURST(8, Weight.WITH_ANOTHER),
    /** The best choice of every question; casts no doubt, for who leaves such sheets out lowers every score. */
    ALL_BEST(16, Weight.NEVER),
    /** Two answers that cannot both be so. */
    CONTRADICTION(32, Weight.ENOUGH),
    /** One of many from one device; noticed while answering. */
    DEVICE(64, Weight.WITH_ANOTHER);

    private final int bit;
    private final Weight weight;

    Reason(int bit, Weight weight) {
        this.bit = bit;
        this.weight = weight;
    }

    public int bit() {
        return bit;
    }

    /** Whether by itself it casts no doubt: honest people give it too. */
    public boolean weak() {
        return weight != Weight.ENOUGH;
    }

    Weight weight() {
        return weight;
    }

    /** Whether a reason casts doubt. */
    enum Weight {
        ENOUGH,
        /** Honest people give it too: only two of these do. */
        WITH_ANOTHER,
        NEVER
    }
}
