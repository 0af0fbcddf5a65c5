package org.openita.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own, on the loopback interface, in a folder that stays.
 *
 * <p>One process at a time owns the folder. Starting recovers by itself from whatever a killed predecessor left behind.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);

    /** Stands beside the cluster from before it is made until it has answered. */
    private static final String BEING_BORN = "being-born";

    private final FileChannel ownership;
    private final EmbeddedPostgres postgres;
    private final DatabasePassword password;

    private EmbeddedDatabase(FileChannel ownership, EmbeddedPostgres postgres, DatabasePassword password) {
        this.ownership = ownership;
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts the database in the folder, made if it is missing, and returns when it answers.
     *
     * @param programs where PostgreSQL itself is unpacked, once for all the folders that name the same place
     */
    static EmbeddedDatabase start(Path folder, Path programs) {
        try {
            var cluster = Files.createDirectories(folder).toRealPath().resolve("cluster");
            var ownership = own(folder);
            PostgresLeftovers.of(cluster).clear();
            var birth = folder.resolve(BEING_BORN);
            removeIfHalfMade(cluster, birth);
            var password = DatabasePassword.in(folder);
            var postgres = launch(folder, cluster, programs, password);
            Files.deleteIfExists(birth);
            return new EmbeddedDatabase(ownership, postgres, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not start in " + folder.toAbsolutePath(), e);
        }
    }

    /** A cluster whose making was cut short is no cluster: it holds nothing yet, and is made again. */
    private static void removeIfHalfMade(Path cluster, Path birth) throws IOException {
        if (Files.exists(birth)) {
            FileSystemUtils.deleteRecursively(cluster);
        }
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            Files.writeString(birth, "");
        }
    }

    Settings.Database address() {
        return address(postgres.getPort(), password.value());
    }

    static Settings.Database address(int port, String password) {
        return new Settings.Database("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        ownership.close();
    }

    private static FileChannel own(Path folder) throws IOException {
        var file = FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            throw new DataFolderInUse(folder);
        }
        return file;
    }

    private static EmbeddedPostgres launch(Path folder, Path cluster, Path programs, DatabasePassword password)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP_WAIT)
                .setErrorRedirector(Redirect.DISCARD)
                .setOutputRedirector(Redirect.to(folder.resolve("postgres.log").toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.value())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }
}
