package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * A form of another site never does anything in the name of whoever is signed in here. Tested where no test takes the
 * shortcut {@code csrf()}, which exchanges the filter's store of proofs for all tests that follow.
 */
@WithIdentityProvider
@Transactional
class ProofOfFormsIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @MethodSource
    void isAskedOfEveryForm(String method, String path) {
        var administrator = new AccountFixture(accounts).administrator();
        var guest = new AccountFixture(accounts).signedIn(mvc, administrator);
        var request = mvc.method(HttpMethod.valueOf(method)).uri(path);
        assertThat(guest.send(request)).as("without").hasStatus(HttpStatus.FORBIDDEN);

        var another = new Guest(mvc).proof();
        assertThat(guest.send(mvc.method(HttpMethod.valueOf(method)).uri(path).param("_csrf", another)))
                .as("with that of somebody else")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(guest.isSignedIn()).isTrue();
    }

    @Test
    void isANewOneAfterSigningIn() {
        var officer = new AccountFixture(accounts).somebody(Role.OFFICER, "tak-pao");
        var guest = new Guest(mvc);
        var proof = guest.proof();
        var cookie = guest.cookie("XSRF-TOKEN").orElseThrow();
        guest.signIn(officer.email(), Guest.PASSWORD);

        assertThat(guest.cookie("XSRF-TOKEN")).isEmpty();
        assertThat(guest.send(mvc.post().uri("/sign-out").param("_csrf", proof)))
                .hasStatus(HttpStatus.FORBIDDEN);
        guest.proof();
        assertThat(guest.cookie("XSRF-TOKEN")).isPresent().get().isNotEqualTo(cookie);
        assertThat(guest.post("/sign-out")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void everyFormOfOursHoldsIt() {
        var administrator = new AccountFixture(accounts).administrator();
        var guest = new AccountFixture(accounts).signedIn(mvc, administrator);
        for (var path : new String[] {
            "/account", "/accounts", "/accounts/new", "/accounts/" + administrator.id(), "/tokens", "/audit"
        }) {
            assertThat(guest.read(path).select("form[method=post]"))
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(
                            form -> assertThat(form.select("input[name=_csrf]").attr("value"))
                                    .isNotEmpty());
        }
    }

    static Stream<Arguments> isAskedOfEveryForm() {
        return RouteTable.lines().stream()
                .filter(line -> !line.method().equals("GET") && !line.isForPrograms() && !line.isAnAnswer())
                .map(line -> Arguments.of(line.method(), line.address("tak-pao")));
    }
}
