package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SignInIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectProvider<ClientRegistrationRepository> providers;

    private AccountFixture people;
    private Account officer;

    @BeforeEach
    void anOfficer() {
        people = new AccountFixture(accounts);
        officer = people.somebody(Role.OFFICER, "tak-pao");
    }

    @Test
    void leadsToTheDesk() {
        var guest = new Guest(mvc);
        assertThat(guest.isSignedIn()).isFalse();

        assertThat(guest.signIn(officer.email(), Guest.PASSWORD))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/desk");
        assertThat(guest.isSignedIn()).isTrue();
    }

    @Test
    void addressesAreTheSameInCapitals() {
        var guest = new Guest(mvc);
        guest.signIn("  " + officer.email().toUpperCase(Locale.ROOT), Guest.PASSWORD);
        assertThat(guest.isSignedIn()).isTrue();
    }

    @Test
    void theSessionThatWasThereBeforeIsWorthlessAfterwards() {
        var guest = people.signedIn(mvc, officer);
        var before = guest.session().orElseThrow();
        guest.signIn(people.somebody(Role.HEAD, "tak-pao").email(), Guest.PASSWORD);

        assertThat(guest.session()).isPresent().get().isNotEqualTo(before);
        assertThat(guest.isSignedIn()).isTrue();
        assertThat(new Guest(mvc).bringing("SESSION", before).isSignedIn()).isFalse();
    }

    @Test
    void aPlantedSessionIsNotTakenUp() {
        var planted =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        var guest = new Guest(mvc).bringing("SESSION", planted);
        guest.signIn(officer.email(), Guest.PASSWORD);

        assertThat(guest.session()).isPresent().get().isNotEqualTo(planted);
        assertThat(new Guest(mvc).bringing("SESSION", planted).isSignedIn()).isFalse();
    }

    @Test
    void everyRefusalHasTheSameWords() {
        var closed = people.somebody(Role.OFFICER, "tak-pao");
        accounts.close(ActingAs.everywhere(Role.ADMINISTRATOR), closed.id());
        var locked = people.somebody(Role.OFFICER, "tak-pao");
        for (int tries = 0; tries < AccountStore.TRIES; tries++) {
            new Guest(mvc).signIn(locked.email(), "wrong");
        }
        var wrong = new Guest(mvc).signIn(officer.email(), "wrong");

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Guest.document(wrong).select(".problem").text()).contains("ไม่สำเร็จ");
        assertThat(Stream.of(
                        "nobody@people.example",
                        closed.email(),
                        locked.email(),
                        people.invited(Role.HEAD, "tak-pao").email(),
                        "' or 1=1 --",
                        ""))
                .allSatisfy(email -> {
                    var refused = new Guest(mvc).signIn(email, Guest.PASSWORD);
                    assertThat(refused).as(email).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    assertThat(words(refused)).isEqualTo(words(wrong));
                    assertThat(refused.getResponse().getHeaderNames())
                            .isEqualTo(wrong.getResponse().getHeaderNames());
                });
    }

    @Test
    void theRightPasswordIsRefusedWhileTheAccountIsLocked() {
        for (int tries = 0; tries < AccountStore.TRIES; tries++) {
            new Guest(mvc).signIn(officer.email(), "wrong");
        }
        var guest = people.signedIn(mvc, officer);

        assertThat(guest.isSignedIn()).isFalse();
        assertThat(accounts.find(officer.id()).lockedUntil()).isPresent();
    }

    @Test
    void aPlaceThatTriesTooOftenHasToWaitAndOthersHaveNot() {
        var guest = new Guest(mvc);
        var proof = guest.proof();
        for (int tries = 0; tries < 30; tries++) {
            assertThat(guest.send(tried(proof))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(guest.send(tried(proof))).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(people.signedIn(mvc, officer).isSignedIn()).isTrue();
    }

    @Test
    void aPlaceWithManyPeopleWhoKnowTheirPasswordsMayLetThemAllIn() {
        var guest = new Guest(mvc);
        for (int people = 0; people < 32; people++) {
            assertThat(guest.signIn(officer.email(), Guest.PASSWORD)).hasStatus(HttpStatus.SEE_OTHER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "javascript:alert(1)",
                "/%0d%0aLocation:%20https://evil.example/\r\nX: y",
                "/\t/evil.example",
                "evil.example",
                "///evil.example"
            })
    void neverLeadsToAnotherHost(String then) {
        var guest = new Guest(mvc);
        assertThat(guest.post("/sign-in", "email", officer.email(), "password", Guest.PASSWORD, "then", then))
                .hasHeader("Location", "/desk");
        assertThat(guest.send(mvc.get().uri("/sign-in").param("then", then)))
                .as("signed in already")
                .hasHeader("Location", "/desk");
    }

    @Test
    void leadsBackToThePageThatAskedForIt() {
        var guest = new Guest(mvc);
        var asked = guest.get("/agencies/tak-pao/audit?words=%E0%B8%95%E0%B8%B2%E0%B8%81");
        var form = guest.read(String.valueOf(asked.getResponse().getHeader("Location")));
        var then = form.select("input[name=then]").attr("value");

        assertThat(guest.post("/sign-in", "email", officer.email(), "password", Guest.PASSWORD, "then", then))
                .hasHeader("Location", "/agencies/tak-pao/audit?words=%E0%B8%95%E0%B8%B2%E0%B8%81");
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHasTheCookie() {
        var guest = people.signedIn(mvc, officer);
        var session = guest.session().orElseThrow();

        assertThat(guest.post("/sign-out")).hasHeader("Location", "/");
        assertThat(new Guest(mvc).bringing("SESSION", session).isSignedIn()).isFalse();
    }

    @Test
    void aTextThatIsNoTextIsRefused() {
        assertThat(new Guest(mvc).signIn("a\0b@people.example", "x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void withoutAnIdentityProviderNothingOfOneIsThere() {
        assertThat(providers.getIfAvailable()).isNull();
        assertThat(new Guest(mvc).read("/sign-in").select("main a[href*=oauth2]"))
                .isEmpty();
        assertThat(new Guest(mvc).get("/oauth2/authorization/openita")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new Guest(mvc).get("/login/oauth2/code/openita")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void pagesForSomebodyAreKeptByNobody() {
        var guest = people.signedIn(mvc, officer);
        assertThat(guest.get("/account").getResponse().getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(guest.get("/").getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    private MockMvcRequestBuilder tried(String proof) {
        return mvc.post().uri("/sign-in").param("_csrf", proof).param("email", "nobody@people.example");
    }

    private static String words(MvcTestResult answer) {
        return Guest.document(answer).select("main").text();
    }
}
