package org.openita.intake;

import java.util.List;

/**
 * Something in a file that keeps it from being taken, with its place.
 *
 * @param line counted from 1, the header included; 0 where it is about the whole file
 * @param column the heading of the column; empty where it is about the whole line
 * @param message the last word of the key {@code intake.fault.…}
 * @param args what goes into the message
 */
public record Fault(long line, String column, String message, List<String> args) {

    private static final int LONGEST_ARGUMENT = 60;

    public Fault {
        args = args.stream().map(Fault::harmless).toList();
    }

    /** Something about the whole file. */
    public static Fault ofFile(String message, String... args) {
        return new Fault(0, "", message, List.of(args));
    }

    /** Something about a line. */
    public static Fault ofLine(long line, String message, String... args) {
        return new Fault(line, "", message, List.of(args));
    }

    /** Something about a cell. */
    public static Fault ofCell(long line, String column, String message, String... args) {
        return new Fault(line, column, message, List.of(args));
    }

    private static String harmless(String written) {
        var plain = written.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return plain.length() > LONGEST_ARGUMENT ? plain.substring(0, LONGEST_ARGUMENT) + "…" : plain;
    }
}
