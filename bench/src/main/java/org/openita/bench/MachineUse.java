package org.openita.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the application, its database and this generator took of the processors between two moments. */
final class MachineUse {

    private final ProcessHandle application;
    private final ProcessHandle database;
    private final long began = System.nanoTime();
    private final Map<String, Duration> before;

    MachineUse(ProcessHandle application, ProcessHandle database) {
        this.application = application;
        this.database = database;
        this.before = taken();
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Time of the processors for each of so many answers, the generator's share of the machine, and what else ran. */
    String of(int answers) {
        var text = new StringBuilder();
        var now = taken();
        now.forEach((who, time) -> text.append("%s %.2f ms, "
                .formatted(
                        who, time.minus(before.getOrDefault(who, Duration.ZERO)).toNanos() / 1e6 / answers)));
        var own = now.getOrDefault("generator", Duration.ZERO).minus(before.getOrDefault("generator", Duration.ZERO));
        var share = own.toNanos() / 1e9 / seconds() / Runtime.getRuntime().availableProcessors();
        return "processor time an answer: %sgenerator's share of the machine %.0f %%, load average %s"
                .formatted(text, share * 100, loadAverage());
    }

    private Map<String, Duration> taken() {
        var taken = new LinkedHashMap<String, Duration>();
        taken.put("application", sum(Stream.of(application)));
        taken.put("database", sum(Stream.concat(Stream.of(database), database.children())));
        taken.put("generator", sum(Stream.of(ProcessHandle.current())));
        return taken;
    }

    private static Duration sum(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String loadAverage() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
