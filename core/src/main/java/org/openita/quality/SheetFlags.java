package org.openita.quality;

import java.util.Arrays;
import java.util.List;

/** The reasons there are to doubt one sheet. */
public record SheetFlags(int bits) {

    /** Of a sheet that gives no reason. */
    public static final SheetFlags NONE = new SheetFlags(0);

    private static final int ALL =
            Arrays.stream(Reason.values()).mapToInt(Reason::bit).sum();
    private static final int ENOUGH = Arrays.stream(Reason.values())
            .filter(reason -> !reason.weak())
            .mapToInt(Reason::bit)
            .sum();

    public SheetFlags {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("bits of no reason: " + bits);
        }
    }

    public static SheetFlags of(Reason... reasons) {
        return new SheetFlags(Arrays.stream(reasons).mapToInt(Reason::bit).reduce(0, (left, right) -> left | right));
    }

    public boolean has(Reason reason) {
        return (bits & reason.bit()) != 0;
    }

    public SheetFlags with(Reason reason) {
        return new SheetFlags(bits | reason.bit());
    }

    /** The reasons, in their order. */
    public List<Reason> reasons() {
        return Arrays.stream(Reason.values()).filter(this::has).toList();
    }

    /** Whether the sheet is doubted: for one reason that is enough alone, or for two weak ones. */
    public boolean doubted() {
        return (bits & ENOUGH) != 0 || Integer.bitCount(bits) > 1;
    }
}
