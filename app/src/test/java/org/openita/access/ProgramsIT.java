package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What a program may do by its token, and nobody else by a cookie. */
@WithIdentityProvider
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class ProgramsIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    private String officer = "";
    private String oversight = "";

    @BeforeEach
    void twoPrograms() {
        officer = token(new Grant(Role.OFFICER, Optional.of(new AgencyCode("tak-pao")), Optional.empty()));
        oversight = token(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty()));
    }

    @Test
    void aProgramReachesItsAgencyWithItsRole() {
        assertThat(post("/api/v1/probe/tak-pao", officer)).hasStatusOk().hasBodyTextEqualTo("tak-pao by โปรแกรม");
        assertThat(post("/api/v1/probe/example-town", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/api/v1/probe/example-town", oversight)).hasStatusOk();
        assertThat(post("/api/v1/probe", oversight)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void withoutATokenAProgramIsToldSoInItsLanguage() {
        assertThat(mvc.post().uri("/api/v1/probe/tak-pao"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType("application/problem+json");
    }

    @Test
    void aCookieGivesNothingToWhoeverPostsToTheInterfaceOfPrograms() {
        var people = new AccountFixture(accounts);
        var guest = people.signedIn(mvc, people.somebody(Role.OFFICER, "tak-pao"));
        assertThat(guest.isSignedIn()).isTrue();

        assertThat(guest.send(mvc.post().uri("/api/v1/probe/tak-pao").param("_csrf", guest.proof())))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whatHasNoRuleIsClosed() {
        assertThat(mvc.get().uri("/probe-without-a-rule")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/probe-without-a-rule").with(ActingAs.actingAs(Role.ADMINISTRATOR)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPageThatBreaksDoesNotTellTheLogTheSecretInItsAddress(CapturedOutput output) {
        var secret = Secret.random("").value();
        assertThat(mvc.get().uri("/probe/" + secret)).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);

        assertThat(output.getAll()).contains("this page is broken", "/probe/").doesNotContain(secret);
    }

    private String token(Grant grant) {
        return tokens.create(Who.SYSTEM, "โปรแกรม", grant).value();
    }

    private MvcTestResult post(String path, String token) {
        return mvc.post().uri(path).header("Authorization", "Bearer " + token).exchange();
    }
}
