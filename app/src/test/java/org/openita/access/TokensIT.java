package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class TokensIT {

    private static final String API = "/api/v1/agencies/tak-pao/results/2567";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccounts own;

    @Autowired
    Tokens tokens;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    private Guest administrator;

    @BeforeEach
    void anAdministrator() {
        var people = new AccountFixture(accounts);
        administrator = people.signedIn(mvc, people.administrator());
    }

    @Test
    void isToldOnce() {
        var token = make("OFFICER", "tak-pao");
        assertThat(token).startsWith(Tokens.PREFIX).hasSizeGreaterThan(40);
        assertThat(administrator.read("/tokens").text()).contains("ทดสอบ").doesNotContain(token);
        assertThat(trail.everywhere(Slice.newest(1)).getFirst().change())
                .satisfies(change -> assertThat(change.action()).isEqualTo("access.create-token"))
                .satisfies(change -> assertThat(change.agency()).contains("tak-pao"))
                .satisfies(change -> assertThat(change.toString()).doesNotContain(token));
    }

    @Test
    void letsAProgramInUntilItIsRevoked() {
        var token = make("OFFICER", "tak-pao");
        assertThat(ask(API, "Bearer " + token)).hasStatusOk();
        assertThat(ask(API, "bearer " + token)).hasStatusOk();
        var id = tokens.all().getFirst().id();
        administrator.post("/tokens/" + id + "/revoke");

        for (int times = 0; times < 2; times++) {
            assertThat(ask(API, "Bearer " + token))
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        assertThat(trail.everywhere(Slice.newest(1)).getFirst().change().action())
                .isEqualTo("access.revoke-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer", "Bearer no-such-token", "Basic YWRtaW46YWRtaW4=", "Token x", ""})
    void whatIsNoValidTokenIsRefusedAndNotOverlooked(String authorization) {
        assertThat(ask(API, authorization)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theRightTokenUnderAWrongSchemeIsRefused() {
        var token = make("OFFICER", "tak-pao");
        for (var scheme : List.of("Basic ", "Token ", "", "Bearer  x")) {
            assertThat(ask(API, scheme + token)).as(scheme).hasStatus(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void isForItsRoleInItsAgency() {
        var program = tokens.actor(new Secret(make("OFFICER", "tak-pao"))).orElseThrow();

        assertThat(program.may(Permission.RECORD_RESULTS, new AgencyCode("tak-pao")))
                .isTrue();
        assertThat(program.may(Permission.RECORD_RESULTS, new AgencyCode("example-town")))
                .isFalse();
        assertThat(program.may(Permission.APPROVE_PLAN, new AgencyCode("tak-pao")))
                .isFalse();
        assertThat(program.mayEverywhere(Permission.RECORD_RESULTS)).isFalse();
    }

    @Test
    void opensNoPageForPeople() {
        var token = make("ADMINISTRATOR", "");
        for (var page : List.of("/account", "/accounts", "/tokens", "/audit")) {
            assertThat(ask(page, "Bearer " + token)).as(page).hasStatus(HttpStatus.FOUND);
        }
        assertThat(Guest.document(ask("/", "Bearer " + token)).select("a[href=/accounts]"))
                .isEmpty();
    }

    @Test
    void noSecretIsKeptOrWrittenToTheLog(CapturedOutput output) {
        var people = new AccountFixture(accounts);
        var officer = people.somebody(Role.OFFICER, "tak-pao");
        var invitation =
                own.invite(ActingAs.everywhere(Role.ADMINISTRATOR), officer).value();
        var token = make("OFFICER", "tak-pao");
        var wrong = "a wrong password that nobody has";
        new Guest(mvc).signIn(officer.email(), wrong);
        var session = people.signedIn(mvc, officer);
        session.post("/account/password", "old", wrong, "password", "x", "again", "x");
        new Guest(mvc).post("/invitation/" + invitation, "password", "too short", "again", "too short");
        ask(API, "Bearer " + token);
        ask("/api/v1/no-such-thing", "Bearer " + token);

        var secrets = List.of(token, invitation, wrong, Guest.PASSWORD);
        assertThat(output.getAll()).doesNotContain(secrets);
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> secrets.forEach(secret -> assertThat(holds(table, secret))
                        .as(table + " holds a secret")
                        .isFalse()));
        assertThat(holds("account", officer.email()))
                .as("the search itself works")
                .isTrue();
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private boolean holds(String table, String text) {
        return Optional.of(jdbc.sql("select count(*) from " + table + " t where t::text like '%' || :text || '%'")
                        .param("text", text)
                        .query((row, number) -> row.getInt(1))
                        .single())
                .filter(count -> count > 0)
                .isPresent();
    }

    private String make(String role, String agency) {
        var page = administrator.post("/tokens", "name", "ทดสอบ", "role", role, "agency", agency);
        return Guest.document(page).select(".secret code").text();
    }

    private MvcTestResult ask(String path, String authorization) {
        return mvc.get().uri(path).header("Authorization", authorization).exchange();
    }
}
