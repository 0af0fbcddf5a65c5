package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openita.IntegrationTest;
import org.openita.OpenItaApplication;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.audit.Who;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Production begins on the very database of a demonstration: nobody of it comes in, and the first administrator does. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ProductionIT {

    private static final String DEMO = "admin@demo.example";
    private static final String MADE = "made@demo.example";
    private static final String KNOWN = "openita-demo";
    private static final String FIRST = "first@people.example";
    private static final Grant EVERYTHING = new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource server;

    @TempDir
    Path data;

    @Test
    void beginsWithNobodyOfTheDemonstrationAndItsOwnAdministrator(CapturedOutput output) throws Exception {
        jdbc.sql("create database production").update();
        String token;
        String session;
        try (var demo = start(true)) {
            token = demo.getBean(Tokens.class)
                    .create(Who.SYSTEM, "left behind", EVERYTHING)
                    .value();
            var guest = guest(demo);
            guest.signIn(DEMO, KNOWN);
            assertThat(guest.isSignedIn()).isTrue();
            session = guest.session().orElseThrow();
            assertThat(guest.post("/accounts", "email", MADE, "name", "มาจากระบบสาธิต", "role", "ADMINISTRATOR"))
                    .hasStatusOk();
            assertThat(setupCode()).doesNotExist();
            assertThat(guest(demo).get("/setup")).hasStatus(HttpStatus.NOT_FOUND);
        }
        try (var production = start(false)) {
            nobodyOfTheDemonstrationComesIn(production, token, session);
            assertThat(production.getBean(Accounts.class).search("@").stream().filter(Account::active))
                    .isEmpty();
            theCodeIsReadableByItsOwnerAndShownToNobody(output);
            theFirstAdministratorComesInWithTheCodeAndNobodyAfter(production);
            anAccountOfTheDemonstrationStaysShutEvenWhenItIsOpenedAgain(production);
        }
        try (var production = start(false)) {
            assertThat(setupCode()).doesNotExist();
            assertThat(guest(production).get("/setup")).hasStatus(HttpStatus.NOT_FOUND);
            var guest = guest(production);
            guest.signIn(DEMO, KNOWN);
            assertThat(guest.isSignedIn()).isFalse();
        }
        assertThatThrownBy(() -> start(true).close())
                .as("a demonstration on the database of production")
                .isInstanceOf(DatabaseOfProduction.class);
        assertThat(output.getAll()).contains("with --production, or give the demonstration a database of its own");
    }

    private static void nobodyOfTheDemonstrationComesIn(
            ConfigurableApplicationContext production, String token, String session) {
        var guest = guest(production);
        guest.signIn(DEMO, KNOWN);
        assertThat(guest.isSignedIn()).isFalse();
        assertThat(guest.bringing("SESSION", session).isSignedIn()).isFalse();
        assertThat(production.getBean(Tokens.class).actor(new Secret(token))).isEmpty();
        assertThat(guest(production).read("/sign-in").text())
                .contains("ยังไม่มีผู้ดูแลระบบ")
                .doesNotContain(KNOWN, DEMO);
    }

    private void theCodeIsReadableByItsOwnerAndShownToNobody(CapturedOutput output) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(setupCode())))
                .isEqualTo("rw-------");
        assertThat(output.getAll())
                .contains(setupCode().toString())
                .doesNotContain(Files.readString(setupCode()).strip());
    }

    private void theFirstAdministratorComesInWithTheCodeAndNobodyAfter(ConfigurableApplicationContext production)
            throws Exception {
        var code = Files.readString(setupCode()).strip();
        var guest = guest(production);
        for (var wrong : List.of("", "wrong", code.substring(1), code.toLowerCase(Locale.ROOT) + "x")) {
            assertThat(begin(guest, wrong)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(guest.isSignedIn()).isFalse();

        assertThat(begin(guest, code)).hasHeader("Location", "/accounts");
        assertThat(guest.get("/accounts")).hasStatusOk();
        assertThat(setupCode()).doesNotExist();
        assertThat(guest(production).get("/setup")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(begin(guest(production), code)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(production.getBean(AuditTrail.class).everywhere(Slice.newest(2)))
                .extracting(
                        entry -> entry.change().action() + " " + entry.change().subject())
                .containsExactly("access.grant " + FIRST, "access.open-account " + FIRST);
    }

    private static void anAccountOfTheDemonstrationStaysShutEvenWhenItIsOpenedAgain(
            ConfigurableApplicationContext production) {
        var accounts = production.getBean(Accounts.class);
        var known = accounts.search(DEMO).getFirst();
        accounts.reopen(ActingAs.everywhere(Role.ADMINISTRATOR), known.id());
        var guest = guest(production);
        guest.signIn(DEMO, KNOWN);
        assertThat(guest.isSignedIn()).isFalse();
    }

    private static MvcTestResult begin(Guest guest, String code) {
        return guest.post(
                "/setup",
                "setup-code",
                code,
                "name",
                "ผู้ดูแลคนแรก",
                "email",
                FIRST,
                "password",
                Guest.PASSWORD,
                "again",
                Guest.PASSWORD);
    }

    private Path setupCode() {
        return data.resolve("setup-code");
    }

    private ConfigurableApplicationContext start(boolean demo) {
        return new SpringApplicationBuilder(OpenItaApplication.class)
                .run(
                        "--openita.demo=" + demo,
                        "--openita.data=" + data,
                        "--openita.database.url=" + server.getJdbcUrl().replaceAll("/postgres$", "/production"),
                        "--openita.database.user=" + server.getUsername(),
                        "--openita.database.password=" + server.getPassword(),
                        "--server.port=0");
    }

    private static Guest guest(ConfigurableApplicationContext application) {
        return new Guest(MockMvcTester.from(
                (WebApplicationContext) application,
                builder -> builder.addFilters(application.getBean("springSessionRepositoryFilter", Filter.class))
                        .apply(springSecurity())
                        .build()));
    }
}
