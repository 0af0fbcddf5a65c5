package org.openita.quality;

import java.util.Arrays;
import java.util.List;
import org.openita.quality.Reason.Weight;

/** The reasons there are to doubt one sheet. */
public record SheetFlags(int bits) {

    /** Of a sheet that gives no reason. */
    public static final SheetFlags NONE = new SheetFlags(0);

    private static final int ALL = bits(Reason.values());
    private static final int ENOUGH = bits(Weight.ENOUGH);
    private static final int WITH_ANOTHER = bits(Weight.WITH_ANOTHER);
    private static final int SIGNS = bits(Reason.TOO_FAST, Reason.BURST, Reason.DEVICE);

    public SheetFlags {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("bits of no reason: " + bits);
        }
    }

    public static SheetFlags of(Reason... reasons) {
        return new SheetFlags(bits(reasons));
    }

    private static int bits(Weight weight) {
        return bits(Arrays.stream(Reason.values())
                .filter(reason -> reason.weight() == weight)
                .toArray(Reason[]::new));
    }

    private static int bits(Reason... reasons) {
        return Arrays.stream(reasons).mapToInt(Reason::bit).reduce(0, (left, right) -> left | right);
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

    /** Whether the sheet is doubted: for one reason that is enough alone, or for a burst and a device at once. */
    public boolean doubted() {
        return (bits & ENOUGH) != 0 || Integer.bitCount(bits & WITH_ANOTHER) > 1;
    }

    /** Whether it is doubted, but would not be for its answers alone. */
    boolean doubtedBySigns() {
        return doubted() && !new SheetFlags(bits & ~SIGNS).doubted();
    }
}
