package org.openita.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code openita}; its exit code is 0 for success, 2 for bad input. */
@Command(
        name = "openita",
        description = "Integrity and Transparency Assessment, recomputed from files.",
        mixinStandardHelpOptions = true,
        versionProvider = OpenIta.Version.class)
public final class OpenIta {

    private OpenIta() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new OpenIta()).execute(args));
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
