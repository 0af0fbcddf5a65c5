package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line in this process and keeps all it says. */
final class CommandFixture {

    static final String FRAMEWORK = "th-national-2567";

    private final Path folder;

    CommandFixture(Path folder) {
        this.folder = folder;
    }

    record Outcome(int exitCode, List<String> output, List<String> errors) {

        String text() {
            return String.join("\n", output);
        }
    }

    Path file(String content) throws IOException {
        return file(content, StandardCharsets.UTF_8);
    }

    Path file(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("in.csv"), content.getBytes(charset));
    }

    /** Scores a file of this content by the framework of 2567. */
    Outcome score(String content, String... options) throws IOException {
        return score(file(content), options);
    }

    Outcome score(Path file, String... options) {
        var fixed = Stream.of("score", "--framework", FRAMEWORK, file.toString());
        return run(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    }

    static Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = OpenIta.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(
                exitCode,
                out.toString().lines().toList(),
                err.toString().lines().toList());
    }
}
