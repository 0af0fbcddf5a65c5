package org.openita.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Complete answers a second, of a form fetched and an answer thanked for: by 8 and by 64 respondents who never pause, then
 * at 60 a second whether earlier ones are done or not, then by 8 whom one-time codes of one round let in; and PostgreSQL's own rate of one-row commits in the same run.
 * Arguments: the address of the application, its data folder and its process.
 */
public final class AnswerLoad {

    private static final int WARM_UP_SECONDS = 60;
    private static final int CODES = 5_000;
    private static final int CODED_YEAR = 2566;
    private static final int CODED_CONNECTIONS = 8;
    private static final int SECONDS = 15;
    private static final int STEADY_RATE = 60;
    private static final int STEADY_SECONDS = 30;

    private final URI address;
    private final ProcessHandle application;
    private final ProcessHandle database;
    private final List<Respondents> questionnaires = new ArrayList<>();

    private AnswerLoad(URI address, ProcessHandle application, DatabaseBeside database)
            throws IOException, SQLException {
        this.address = address;
        this.application = application;
        this.database = database.process();
        for (var link : database.openLinks()) {
            try (var connection = new KeptConnection(address)) {
                var respondents = Respondents.of(link, connection);
                System.out.printf("%s asks %d questions%n", link, respondents.questions());
                questionnaires.add(respondents);
            }
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var database = new DatabaseBeside(Path.of(arguments[1]));
        System.out.println("synchronous_commit " + database.texts("show synchronous_commit") + ", fsync "
                + database.texts("show fsync"));
        var before = kept(database);
        var load = new AnswerLoad(
                URI.create(arguments[0]),
                ProcessHandle.of(Long.parseLong(arguments[2])).orElseThrow(),
                database);
        load.closedLoop(16, WARM_UP_SECONDS);
        System.out.println("— that was to warm up; now it counts —");
        var sent = 0;
        for (var connections : List.of(8, 64)) {
            var clients = Math.min(connections, 32);
            System.out.printf("pgbench, %d clients: %s%n", clients, database.oneRowCommits(clients, SECONDS));
            sent += load.closedLoop(connections, SECONDS);
        }
        sent += load.steady();
        sent += load.coded();
        System.out.printf("%d answers more in the database, of them %d measured%n", kept(database) - before, sent);
    }

    private static long kept(DatabaseBeside database) throws SQLException {
        return Long.parseLong(
                database.texts("select (select count(*) from survey_post) + (select count(*) from survey_receipt)")
                        .getFirst());
    }

    private int closedLoop(int connections, int seconds) throws InterruptedException {
        var whole = new ConcurrentLinkedQueue<Long>();
        var posts = new ConcurrentLinkedQueue<Long>();
        var usage = new MachineUse(application, database);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                var respondents = questionnaires.get(i % questionnaires.size());
                threads.execute(() -> {
                    try (var connection = new KeptConnection(address)) {
                        while (System.nanoTime() < end) {
                            answer(respondents, connection, System.nanoTime(), whole, posts);
                        }
                    } catch (IOException e) {
                        System.out.println("a respondent gave up: " + e);
                    }
                });
            }
        }
        print(connections + " connections", usage, whole, posts);
        return whole.size();
    }

    /** Times count from the moment an answer was due. */
    private int steady() throws IOException, InterruptedException {
        var whole = new ConcurrentLinkedQueue<Long>();
        var posts = new ConcurrentLinkedQueue<Long>();
        var usage = new MachineUse(application, database);
        var free = new ArrayBlockingQueue<KeptConnection>(64);
        for (int i = 0; i < 64; i++) {
            free.add(new KeptConnection(address));
        }
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < STEADY_RATE * STEADY_SECONDS; i++) {
                var due = begun + i * TimeUnit.SECONDS.toNanos(1) / STEADY_RATE;
                var respondents = questionnaires.get(i % questionnaires.size());
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                threads.execute(() -> {
                    try {
                        var connection = free.take();
                        answer(respondents, connection, due, whole, posts);
                        free.add(connection);
                    } catch (IOException e) {
                        System.out.println("a respondent gave up: " + e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
        }
        print(STEADY_RATE + " a second", usage, whole, posts);
        return whole.size();
    }

    /** Until every code but one is used; codes of one round take turns, those of different rounds do not. */
    private int coded() throws IOException, InterruptedException {
        var round = CodedRound.open(address, CODED_YEAR, CODES);
        var codes = new ConcurrentLinkedQueue<>(round.codes());
        Respondents respondents;
        try (var connection = new KeptConnection(address)) {
            respondents = Respondents.of(round.link(), codes.remove(), connection);
        }
        var whole = new ConcurrentLinkedQueue<Long>();
        var posts = new ConcurrentLinkedQueue<Long>();
        var usage = new MachineUse(application, database);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CODED_CONNECTIONS; i++) {
                threads.execute(() -> {
                    try (var connection = new KeptConnection(address)) {
                        for (var code = codes.poll(); code != null; code = codes.poll()) {
                            answer(respondents.by(code), connection, System.nanoTime(), whole, posts);
                        }
                    } catch (IOException e) {
                        System.out.println("a respondent gave up: " + e);
                    }
                });
            }
        }
        print(CODED_CONNECTIONS + " connections, each answer by a code of one round", usage, whole, posts);
        return whole.size();
    }

    private static void answer(
            Respondents respondents,
            KeptConnection connection,
            long began,
            ConcurrentLinkedQueue<Long> whole,
            ConcurrentLinkedQueue<Long> posts)
            throws IOException {
        var attempt = respondents.begin(connection);
        var sent = System.nanoTime();
        Respondents.send(connection, attempt);
        var thanked = System.nanoTime();
        posts.add(thanked - sent);
        whole.add(thanked - began);
    }

    private static void print(
            String what, MachineUse usage, ConcurrentLinkedQueue<Long> whole, ConcurrentLinkedQueue<Long> posts) {
        System.out.printf(
                "%s: %6.0f answers/s%n    %s%n", what, whole.size() / usage.seconds(), usage.of(whole.size()));
        System.out.printf("    form and answer  %s%n    the answer alone %s%n", quantiles(whole), quantiles(posts));
    }

    private static String quantiles(ConcurrentLinkedQueue<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return "p50 %6.1f ms  p99 %6.1f ms  most %6.1f ms"
                .formatted(
                        sorted[sorted.length / 2] / 1e6,
                        sorted[sorted.length * 99 / 100] / 1e6,
                        sorted[sorted.length - 1] / 1e6);
    }
}
