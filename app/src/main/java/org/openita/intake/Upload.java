package org.openita.intake;

import java.util.Arrays;

/** A file as it was sent. Its content says what it is; its name is only ever shown. */
public final class Upload {

    /** How large a file may be, in bytes. */
    public static final int MOST_BYTES = 20 << 20;

    private static final int LONGEST_NAME = 100;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String name;
    private final byte[] content;

    public Upload(String name, byte[] content) {
        this.name = harmless(name);
        this.content = content.clone();
    }

    /** The name without folders, control characters and what turns the direction of writing. */
    public String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    Kind kind() {
        if (content.length == 0) {
            return Kind.EMPTY;
        }
        if (content.length > MOST_BYTES) {
            return Kind.TOO_LARGE;
        }
        if (startsWith(ZIP)) {
            return Kind.WORKBOOK;
        }
        return startsWith(OLD_OFFICE) || hasZeros() ? Kind.OTHER : Kind.TEXT;
    }

    private boolean startsWith(byte[] mark) {
        return content.length >= mark.length && Arrays.equals(Arrays.copyOf(content, mark.length), mark);
    }

    private boolean hasZeros() {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]+", "").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    /** What a file turns out to be. */
    enum Kind {
        EMPTY,
        TOO_LARGE,
        WORKBOOK,
        TEXT,
        OTHER
    }
}
