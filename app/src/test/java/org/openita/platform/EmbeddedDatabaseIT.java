package org.openita.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedDatabaseIT {

    private static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void survivesBeingKilled() throws Exception {
        startAndKill();
        var orphan = serverProcess();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.start(folder, PROGRAMS)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(whatWasWritten(database)).isEqualTo("written before the kill");
        }
    }

    @Test
    void survivesItsServerBeingKilledToo() throws Exception {
        startAndKill();
        var orphan = serverProcess();
        orphan.destroyForcibly();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(5));

        try (var database = EmbeddedDatabase.start(folder, PROGRAMS)) {
            assertThat(whatWasWritten(database)).isEqualTo("written before the kill");
        }
    }

    @Test
    void makesAClusterAgainWhoseMakingWasCutShortAndKeepsItFromThenOn() throws Exception {
        var cluster = Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
        var fragment = Files.writeString(cluster.resolve("fragment"), "half a file");
        var birth = Files.writeString(folder.resolve("being-born"), "");

        try (var database = EmbeddedDatabase.start(folder, PROGRAMS)) {
            Owner.write(database.address());
        }
        assertThat(fragment).doesNotExist();
        assertThat(birth).doesNotExist();

        try (var database = EmbeddedDatabase.start(folder, PROGRAMS)) {
            assertThat(whatWasWritten(database)).isEqualTo("written before the kill");
        }
    }

    @Test
    void leavesAStrangerAloneThatGotTheRecordedPid() throws Exception {
        var cluster = Files.createDirectories(folder.resolve("cluster"));
        var stranger = new ProcessBuilder("sleep", "30").start();
        Files.writeString(cluster.resolve("postmaster.pid"), stranger.pid() + "\n");

        PostgresLeftovers.of(cluster).clear();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
        stranger.destroyForcibly();
    }

    @Test
    void stopsWithItsOwnerAndIsOwnedOnce() throws Exception {
        var database = EmbeddedDatabase.start(folder, PROGRAMS);
        var server = serverProcess();
        assertThatThrownBy(this::startInAnotherProcess).hasMessageContaining("DataFolderInUse");

        database.close();

        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void saysToWhoeverWaitsForItWhyItDidNotStart() throws Exception {
        var owner = startInAnotherProcess();
        try (var start = DatabaseStart.in(folder, PROGRAMS)) {
            assertThatThrownBy(start::database).isInstanceOf(DataFolderInUse.class);
        } finally {
            owner.destroyForcibly().waitFor();
            var server = serverProcess();
            server.destroy();
            assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void isStoppedThoughNobodyWaitedForIt() throws Exception {
        DatabaseStart.in(folder, PROGRAMS).close();

        assertThat(folder.resolve("postgres.log")).isNotEmptyFile();
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    private void startAndKill() throws IOException, InterruptedException {
        var owner = startInAnotherProcess();
        owner.destroyForcibly().waitFor();
    }

    private Process startInAnotherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var owner = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Owner.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new StringBuilder();
        var lines = owner.inputReader(UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(Owner.READY)) {
                return owner;
            }
            output.append(line).append('\n');
        }
        throw new IOException(output.toString());
    }

    private ProcessHandle serverProcess() throws IOException {
        var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String whatWasWritten(EmbeddedDatabase database) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words from note")) {
            rows.next();
            return rows.getString("words");
        }
    }

    /** An application to be killed: starts the database, writes a line, and waits for its end. */
    static final class Owner {

        static final String READY = "ready to be killed";

        public static void main(String[] args) throws SQLException, InterruptedException {
            write(EmbeddedDatabase.start(Path.of(args[0]), PROGRAMS).address());
            System.out.println(READY);
            Thread.sleep(Long.MAX_VALUE);
        }

        static void write(Settings.Database address) throws SQLException {
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var statement = connection.createStatement()) {
                statement.execute("create table note as select 'written before the kill' as words");
            }
        }
    }
}
