package org.openita.access;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.platform.RunningDatabase;
import org.openita.platform.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code token create}: makes a token for a program and prints it, whether OpenITA runs or not. */
@Command(name = "create", description = "Make a token for a program and print it, this once.", sortOptions = false)
public final class TokenCommand implements Callable<Integer> {

    /** The first word of the command line. */
    public static final String NAME = "token";

    private static final Who COMMAND_LINE = new Who(Who.Kind.SYSTEM, 0, "openita token create");

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--role", required = true, description = "what it may do: administrator, oversight, officer …")
    String role = "";

    @Option(names = "--name", required = true, description = "the name it has in the audit trail")
    String name = "";

    @Option(names = "--agency", description = "the code of the agency it is limited to")
    String agency = "";

    @Option(names = "--production", description = "for `openita run --production`, not for the demonstration")
    boolean production;

    /** Runs the command; the exit code is 0, or 2 where the command line is wrong. */
    public static int run(String[] args) {
        var group = new CommandLine(CommandSpec.create().name("openita " + NAME));
        group.addSubcommand(new TokenCommand());
        return group.execute(Arrays.copyOfRange(args, 1, args.length));
    }

    @Override
    public Integer call() {
        var grant = grant();
        try (var context = new SpringApplicationBuilder(TokenContext.class)
                .web(WebApplicationType.NONE)
                .run(settings())) {
            if (!agency.isEmpty()
                    && context.getBean(Agencies.class).find(agency).isEmpty()) {
                throw wrong("There is no agency '" + agency + "'");
            }
            System.out.println(context.getBean(Tokens.class)
                    .create(COMMAND_LINE, name, grant)
                    .value());
        }
        return CommandLine.ExitCode.OK;
    }

    /** The database of the running application, if there is one; else it is started for the command. */
    private String[] settings() {
        var environment = System.getenv();
        var data = Path.of(environment.getOrDefault("OPENITA_DATA", "data"));
        var server = environment.getOrDefault("OPENITA_DB_URL", "");
        var settings = new Settings(!production, data, data.resolve("postgres"), new Settings.Database(server, "", ""));
        var running = server.isBlank() ? RunningDatabase.of(settings) : Optional.<Settings.Database>empty();
        return Stream.concat(
                        Stream.of("--openita.demo=" + !production),
                        running.stream()
                                .flatMap(database -> Stream.of(
                                        "--openita.database.url=" + database.url(),
                                        "--openita.database.user=" + database.user(),
                                        "--openita.database.password=" + database.password())))
                .toArray(String[]::new);
    }

    private Grant grant() {
        var wanted = role.toUpperCase(Locale.ROOT).replace('-', '_');
        var known = Arrays.stream(Role.values())
                .filter(some -> some.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> wrong("There is no role '" + role + "'. Roles: "
                        + Arrays.toString(Role.values()).toLowerCase(Locale.ROOT)));
        if (agency.isEmpty() && !known.mayReachAll()) {
            throw wrong("The role '" + role + "' needs --agency CODE");
        }
        if (!agency.isEmpty() && !AgencyCode.isValid(agency)) {
            throw wrong("'" + agency + "' is no agency code");
        }
        return new Grant(
                known, Optional.of(agency).filter(code -> !code.isEmpty()).map(AgencyCode::new), Optional.empty());
    }

    private ParameterException wrong(String words) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
    }
}
