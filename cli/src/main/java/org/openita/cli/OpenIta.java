package org.openita.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code openita}; its exit code is 0 for success, 1 where it failed, 2 for bad input. */
@Command(
        name = "openita",
        description = "Integrity and Transparency Assessment, recomputed from files.",
        mixinStandardHelpOptions = true,
        versionProvider = OpenIta.Version.class)
public final class OpenIta {

    private OpenIta() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        var exitCode = new CommandLine(new OpenIta())
                .addSubcommand(new ScoreCommand(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Thai reaches files and terminals in UTF-8, whatever the platform says. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /** The version this jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var built = OpenIta.class.getPackage().getImplementationVersion();
            return new String[] {"OpenITA " + (built == null ? "development" : built)};
        }
    }
}
