package org.openita.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed application left of its PostgreSQL: a server nobody owns any more, or only its pid file.
 *
 * <p>To be cleared by the owner of the folder alone, since a server found there is then nobody else's.
 */
record PostgresLeftovers(Path cluster, Path pidFile) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLeftovers.class);
    private static final int PATIENCE_SECONDS = 10;

    static PostgresLeftovers of(Path cluster) {
        return new PostgresLeftovers(cluster, cluster.resolve("postmaster.pid"));
    }

    /** Stops the orphaned server, if there is one, and removes its pid file. */
    void clear() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var orphan = recordedProcess().filter(this::servesThisCluster);
        if (orphan.isPresent()) {
            LOG.warn(
                    "Stopping the database server {} that a killed application left behind",
                    orphan.get().pid());
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> recordedProcess() throws IOException {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    /** A pid may have been given to another program since: only a server started on this very folder is ours. */
    private boolean servesThisCluster(ProcessHandle process) {
        var info = process.info();
        var line = info.commandLine().orElse(info.command().orElse(""));
        return line.contains("postgres") && line.contains(cluster.toString());
    }

    private static void stop(ProcessHandle server) throws IOException {
        server.destroy();
        if (!ended(server)) {
            server.destroyForcibly();
            if (!ended(server)) {
                throw new IOException("The database server " + server.pid() + " does not stop");
            }
        }
    }

    private static boolean ended(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping a database server", e);
        }
    }
}
