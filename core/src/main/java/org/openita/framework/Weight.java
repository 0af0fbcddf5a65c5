package org.openita.framework;

/** The share of a part in its whole, between nothing and one, and where that share is stated. */
public record Weight(Ratio share, Source source) {

    public Weight {
        if (share.compareTo(Ratio.NOTHING) <= 0 || share.compareTo(Ratio.WHOLE) > 0) {
            throw new IllegalArgumentException("a weight lies above 0 and at most at 1: " + share);
        }
    }
}
