package org.openita.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.openita.bench.Respondents.Attempt;

/**
 * Kills the application, the database or both in the middle of a load, again and again; then looks for every receipt that
 * somebody was given. Who is told nothing or of a failure sends the same form again, as a browser does. Arguments: the
 * launcher, the port, an empty data folder, and how often to kill.
 */
public final class Crashes {

    private static final int RESPONDENTS = 32;
    private static final int SECONDS_TO_START = 120;
    private static final String NO_LIMIT = "1000000000";

    private final ProcessBuilder launcher;
    private final URI address;
    private final Path folder;
    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<Attempt> unheard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    private Crashes(String launcher, String port, Path folder) {
        this.launcher = new ProcessBuilder(launcher, "run")
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile());
        this.launcher.environment().put("PORT", port);
        this.launcher.environment().put("OPENITA_DATA", folder.toString());
        this.launcher.environment().put("OPENITA_ANSWERS_BEFORE_PROOF", NO_LIMIT);
        this.launcher.environment().put("OPENITA_ANSWERS_PER_NETWORK", NO_LIMIT);
        this.address = URI.create("http://localhost:" + port);
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var crashes =
                new Crashes(arguments[0], arguments[1], Path.of(arguments[2]).toAbsolutePath());
        var times = Integer.parseInt(arguments[3]);
        for (int time = 0; time < times; time++) {
            crashes.loadAndKill(Victim.values()[time % Victim.values().length]);
        }
        if (!crashes.isWhole()) {
            System.exit(1);
        }
    }

    private void loadAndKill(Victim victim) throws IOException, InterruptedException, SQLException {
        var application = start();
        var database = new DatabaseBeside(folder);
        var links = database.openLinks();
        var before = receipts.size();
        var failed = failures.get();
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RESPONDENTS; i++) {
                var link = links.get(i % links.size());
                threads.execute(() -> answer(link, over));
            }
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(4_000, 9_000));
            victim.kill(application, database);
            TimeUnit.SECONDS.sleep(3);
            over.set(true);
        }
        System.out.printf(
                "%s killed: %d receipts given, %d times nothing heard or of a failure%n",
                victim, receipts.size() - before, failures.get() - failed);
        application.destroyForcibly().waitFor();
    }

    /** Answers until the end; connects anew where the connection breaks. */
    private void answer(String link, AtomicBoolean over) {
        while (!over.get()) {
            try (var connection = new KeptConnection(address)) {
                var respondents = Respondents.of(link, connection);
                while (!over.get()) {
                    var again = Optional.ofNullable(unheard.poll());
                    send(connection, again.isPresent() ? again.get() : respondents.begin(connection));
                }
            } catch (IOException | IllegalStateException brokenOff) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private void send(KeptConnection connection, Attempt attempt) throws IOException {
        try {
            receipts.add(Respondents.send(connection, attempt));
        } catch (IOException failed) {
            unheard.add(attempt);
            failures.incrementAndGet();
            throw failed;
        }
    }

    private Process start() throws IOException, InterruptedException {
        var application = launcher.start();
        for (int tries = 0; tries < 2 * SECONDS_TO_START; tries++) {
            TimeUnit.MILLISECONDS.sleep(500);
            try (var connection = new KeptConnection(address)) {
                if (connection.get("/agencies").status() == 200) {
                    return application;
                }
            } catch (IOException notYet) {
                if (!application.isAlive()) {
                    break;
                }
            }
        }
        throw new IllegalStateException("the application did not start again");
    }

    /** Sends what nobody was thanked for once more, and compares what was promised with what is there. */
    private boolean isWhole() throws IOException, InterruptedException, SQLException {
        var application = start();
        try (var connection = new KeptConnection(address)) {
            for (var attempt = unheard.poll(); attempt != null; attempt = unheard.poll()) {
                receipts.add(Respondents.send(connection, attempt));
            }
        }
        var database = new DatabaseBeside(folder);
        var kept = database.texts("""
                select encode(receipt, 'hex') from survey_post
                union all select encode(receipt, 'hex') from survey_receipt
                """);
        application.destroyForcibly().waitFor();
        database.process().destroy();
        var different = new HashSet<>(kept);
        var missing = new ArrayList<String>();
        var promised = new HashSet<String>();
        for (var receipt : receipts) {
            promised.add(hash(receipt));
            if (!different.contains(hash(receipt))) {
                missing.add(receipt);
            }
        }
        System.out.printf(
                "%d answers thanked for, %d times nothing or a failure was heard and the form sent again; %d kept, %d missing, %d twice, %d nobody knows of%n",
                promised.size(),
                failures.get(),
                kept.size(),
                missing.size(),
                kept.size() - different.size(),
                different.size() - promised.size());
        return missing.isEmpty() && different.size() == kept.size() && kept.size() == promised.size();
    }

    /** As the database keeps it. */
    private static String hash(String receipt) {
        try {
            var plain = receipt.replace("-", "").getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What is killed, with no time to say anything. */
    private enum Victim {
        APPLICATION {
            @Override
            void kill(Process application, DatabaseBeside database) {
                application.destroyForcibly();
            }
        },
        DATABASE {
            @Override
            void kill(Process application, DatabaseBeside database) throws IOException {
                var server = database.process();
                var processes = server.children().toList();
                server.destroyForcibly();
                processes.forEach(ProcessHandle::destroyForcibly);
            }
        },
        /** The server then ends all others and recovers by itself, under an application that goes on. */
        A_PROCESS_OF_THE_DATABASE {
            @Override
            void kill(Process application, DatabaseBeside database) throws SQLException {
                database
                        .texts("select pid from pg_stat_activity where backend_type = 'client backend' order by pid")
                        .stream()
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                        .findFirst()
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
        },
        BOTH {
            @Override
            void kill(Process application, DatabaseBeside database) throws IOException, SQLException {
                application.destroyForcibly();
                DATABASE.kill(application, database);
            }
        };

        abstract void kill(Process application, DatabaseBeside database) throws IOException, SQLException;
    }
}
