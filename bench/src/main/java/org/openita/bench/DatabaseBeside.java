package org.openita.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openita.platform.RunningDatabase;
import org.openita.platform.Settings;

/** The embedded database of an application that runs in another process. */
final class DatabaseBeside {

    private static final String ROW = """
            insert into bench_row (receipt, day, choices) values (
                decode(md5(random()::text) || md5(random()::text), 'hex'), current_date, decode(repeat('03', 48), 'hex'));
            """;

    private final Path cluster;
    private final Settings.Database address;

    /** Of the application with this data folder, with its demonstration. */
    DatabaseBeside(Path folder) {
        cluster = folder.resolve("demo").resolve("cluster");
        address = RunningDatabase.of(new Settings(true, folder, folder, new Settings.Database("", "", "")))
                .orElseThrow(() -> new IllegalStateException("no application runs on " + folder));
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** The one that all others of the server are children of. */
    ProcessHandle process() throws IOException {
        var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    /** What a query finds, a text for each row. */
    List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** The addresses of the open questionnaires that a link is enough for. */
    List<String> openLinks() throws SQLException {
        return texts("""
                select '/s/' || l.code from survey_link l join round r on r.id = l.round_id
                where r.state = 'OPEN' and current_date between r.opens_on and r.closes_on
                  and (l.questionnaire = 'EIT1' or l.questionnaire = 'IIT' and r.staff_answer = 'BY_LINK')
                order by l.questionnaire, l.code
                """);
    }

    /** How many rows a second PostgreSQL's own measure commits one by one into a table of answers' size. */
    String oneRowCommits(int clients, int seconds) throws IOException, InterruptedException, SQLException {
        run("create table if not exists bench_row (receipt bytea primary key, day date, choices bytea)");
        var script = Files.createTempFile("one-row", ".sql");
        try {
            Files.writeString(script, ROW);
            var pgbench = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-j", "2");
            pgbench.command()
                    .addAll(List.of("-h", "localhost", "-p", port(), "-U", address.user(), "-f", script.toString()));
            pgbench.command()
                    .addAll(List.of("-c", Integer.toString(clients), "-T", Integer.toString(seconds), "postgres"));
            pgbench.environment().put("PGPASSWORD", address.password());
            var process = pgbench.redirectErrorStream(true).start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return told.lines()
                    .filter(line -> line.startsWith("tps"))
                    .findFirst()
                    .orElse(told);
        } finally {
            Files.delete(script);
            run("drop table bench_row");
        }
    }

    private String port() {
        return address.url().replaceAll(".*:(\\d+)/.*", "$1");
    }

    private void run(String statement) throws SQLException {
        try (var connection = connection();
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }
}
