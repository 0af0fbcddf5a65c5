package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Signing in through a provider that says who somebody is; what they may do is said here. */
@WithIdentityProvider
@Transactional
class IdentityProviderIT {

    private static final String WAY = "/oauth2/authorization/openita";
    private static final Map<String, Object> VERIFIED = Map.of("email_verified", true);
    private static final String REFUSED = "/sign-in?unknown=true";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private final FakeIdentityProvider provider = FakeIdentityProvider.THE_ONE;
    private Account officer;
    private Guest guest;

    @BeforeEach
    void anOfficer() {
        officer = new AccountFixture(accounts).invited(Role.OFFICER, "tak-pao");
        guest = new Guest(mvc);
    }

    @Test
    void theWayThereIsALink() {
        assertThat(guest.read("/sign-in").select("main a[href=" + WAY + "]")).hasSize(1);
        assertThat(sentTo()).startsWith(provider.issuer() + "/authorize?").contains("scope=openid%20email");
    }

    @Test
    void aVerifiedAddressOfAnAccountSignsInToAFreshSession() {
        var back = provider.signIn(sentTo(), officer.email(), VERIFIED);
        var before = guest.session().orElseThrow();

        assertThat(guest.get(back)).hasHeader("Location", "/desk");
        assertThat(guest.isSignedIn()).isTrue();
        assertThat(guest.read("/account").text()).contains(officer.email());
        assertThat(guest.session().orElseThrow()).isNotEqualTo(before);
        assertThat(new Guest(mvc).bringing("SESSION", before).isSignedIn()).isFalse();
        assertThat(guest.post("/sign-out")).hasHeader("Location", "/");
        assertThat(guest.isSignedIn()).isFalse();
    }

    @Test
    void whatTheProviderDidNotVerifyIsRefused() {
        assertRefused(officer.email(), Map.of("email_verified", false));
        assertRefused(officer.email(), Map.of());
    }

    @Test
    void whoHasNoAccountIsRefused() {
        assertRefused("nobody@people.example", VERIFIED);
    }

    @Test
    void whoHasAClosedAccountIsRefused() {
        accounts.close(ActingAs.everywhere(Role.ADMINISTRATOR), officer.id());
        assertRefused(officer.email(), VERIFIED);
    }

    @Test
    void somebodyElsesSignatureIsRefused() {
        assertThat(guest.get(provider.pretendToSignIn(sentTo(), officer.email())))
                .hasHeader("Location", REFUSED);
        assertThat(guest.isSignedIn()).isFalse();
    }

    @Test
    void whoDidNotSetOutFromHereIsNotSignedIn() {
        var back = provider.signIn(sentTo(), officer.email(), VERIFIED);
        var victim = new Guest(mvc);

        assertThat(victim.get(back)).hasHeader("Location", REFUSED);
        assertThat(victim.isSignedIn()).isFalse();
    }

    @Test
    void anAnswerIsOfUseOnce() {
        var back = provider.signIn(sentTo(), officer.email(), VERIFIED);
        guest.get(back);
        guest.post("/sign-out");

        assertThat(guest.get(back)).hasHeader("Location", REFUSED);
        assertThat(guest.isSignedIn()).isFalse();
    }

    private String sentTo() {
        return String.valueOf(guest.get(WAY).getResponse().getHeader("Location"));
    }

    private void assertRefused(String email, Map<String, Object> claims) {
        assertThat(guest.get(provider.signIn(sentTo(), email, claims))).hasHeader("Location", REFUSED);
        assertThat(guest.isSignedIn()).isFalse();
        assertThat(guest.read(REFUSED).select(".form-problems").text()).contains("ยืนยัน");
    }
}
