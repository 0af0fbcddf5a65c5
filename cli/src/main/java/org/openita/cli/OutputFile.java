package org.openita.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Writes beside the file and then moves into its place; devices and pipes are written to directly. */
    static void write(Path file, Content content) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeTo(target, content, StandardOpenOption.WRITE);
            return;
        }
        var partial = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            writeTo(
                    partial,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void writeTo(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (var writer = Files.newBufferedWriter(file, options)) {
            content.writeTo(writer);
        }
    }

    /** What goes into the file. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }
}
