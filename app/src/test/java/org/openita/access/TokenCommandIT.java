package org.openita.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.OpenItaApplication;
import org.openita.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The command as the launcher runs it: a process of its own, beside the running application. */
@IntegrationTest
class TokenCommandIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Settings settings;

    @Autowired
    Tokens tokens;

    @Test
    void tokenOfTheCommandLineWorksAtOnceInTheRunningApplication() throws Exception {
        var made = command("create", "--role", "oversight", "--name", "nightly import");
        assertThat(made.code()).as(made.error()).isZero();
        var token = made.output().strip();
        assertThat(token).startsWith(Tokens.PREFIX).doesNotContain("\n");
        assertThat(mvc.get().uri("/api/v1/agencies/tak-pao/results/2567").header("Authorization", "Bearer " + token))
                .hasStatusOk();
        assertThat(tokens.all())
                .filteredOn(known -> known.name().equals("nightly import"))
                .singleElement()
                .satisfies(known -> assertThat(known.grant().role()).isEqualTo(Role.OVERSIGHT));
        assertThat(mvc.get()
                        .uri("/api/v1/agencies/tak-pao/results/2567")
                        .header("Authorization", "Bearer " + token + "x"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void wrongCommandLineMakesNothingAndSaysWhy() throws Exception {
        var before = tokens.all().size();
        assertThat(command("create", "--role", "emperor", "--name", "x").error())
                .contains("emperor", "oversight");
        assertThat(command("create", "--role", "officer", "--name", "x").error())
                .contains("--agency");
        var unknown = command("create", "--role", "officer", "--agency", "no-such-agency", "--name", "x");
        assertThat(unknown.error()).contains("no-such-agency");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.output()).isEmpty();
        assertThat(tokens.all()).hasSize(before);
    }

    private Outcome command(String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenItaApplication.class.getName(),
                TokenCommand.NAME));
        line.addAll(List.of(words));
        var error = Path.of("target", "token-command.err").toFile();
        var builder = new ProcessBuilder(line).redirectError(error);
        builder.environment().put("OPENITA_DATA", settings.data().toString());
        builder.environment().remove("OPENITA_DB_URL");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        var code = process.waitFor();
        return new Outcome(code, output, Files.readString(error.toPath()));
    }

    private record Outcome(int code, String output, String error) {}
}
