package org.openita.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded database of an application that is running, for a command beside it. */
public final class RunningDatabase {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private RunningDatabase() {}

    /** Where the database of this data folder answers; nothing where no application runs on it. */
    public static Optional<Settings.Database> of(Settings settings) {
        var folder = DatabaseConfiguration.folder(settings);
        var status = folder.resolve("cluster").resolve("postmaster.pid");
        try {
            return Files.exists(status) ? address(folder, status) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The state of the database cannot be read: " + status, e);
        }
    }

    private static Optional<Settings.Database> address(Path folder, Path status) throws IOException {
        var lines = Files.readAllLines(status);
        if (lines.size() <= PORT_LINE || !isAlive(lines.get(PID_LINE).strip())) {
            return Optional.empty();
        }
        var password = DatabasePassword.in(folder).value();
        return Optional.of(
                EmbeddedDatabase.address(Integer.parseInt(lines.get(PORT_LINE).strip()), password));
    }

    private static boolean isAlive(String process) {
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process)).isPresent();
    }
}
