package org.openita.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with an input file, and what is merely worth saying, each with its line. */
final class Faults {

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Faults(Path file) {
        this.file = file;
    }

    void add(long line, String message) {
        lines.add(file + ":" + line + ": " + message);
    }

    /** A fault of the file itself. */
    void add(String message) {
        lines.add(file + ": " + message);
    }

    void note(long line, String message) {
        notes.add(file + ":" + line + ": " + message);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
