package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class OwnAccountIT {

    private static final String NEW = "another phrase altogether";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    InvitationStore invitations;

    @Autowired
    OwnAccounts own;

    @Autowired
    Passwords passwords;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    private AccountFixture people;
    private Account officer;

    @BeforeEach
    void anOfficer() {
        people = new AccountFixture(accounts);
        officer = people.somebody(Role.OFFICER, "tak-pao");
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        var desk = people.signedIn(mvc, officer);
        var phone = people.signedIn(mvc, officer);
        var before = desk.session().orElseThrow();
        desk.post("/account/password", "old", Guest.PASSWORD, "password", NEW, "again", NEW);

        assertThat(desk.isSignedIn()).isTrue();
        assertThat(desk.session().orElseThrow()).isNotEqualTo(before);
        assertThat(phone.isSignedIn()).isFalse();
        assertThat(people.signedIn(mvc, officer).isSignedIn())
                .as("with the old one")
                .isFalse();
        assertThat(actions()).contains("access.change-password");
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndItsOwnRules() {
        var desk = people.signedIn(mvc, officer);
        for (var typed : List.of(
                List.of("wrong", NEW, NEW),
                List.of(Guest.PASSWORD, "short", "short"),
                List.of(Guest.PASSWORD, NEW, "a different phrase"),
                List.of(Guest.PASSWORD, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"),
                List.of(Guest.PASSWORD, officer.email(), officer.email()))) {
            assertThat(desk.post(
                            "/account/password", "old", typed.get(0), "password", typed.get(1), "again", typed.get(2)))
                    .as(typed.toString())
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(people.signedIn(mvc, officer).isSignedIn()).isTrue();
    }

    @Test
    void aStolenSessionDoesNotFindThePasswordByTrying() {
        var desk = people.signedIn(mvc, officer);
        for (int tries = 0; tries < 10; tries++) {
            desk.post("/account/password", "old", "guess " + tries, "password", NEW, "again", NEW);
        }
        assertThat(desk.post("/account/password", "old", Guest.PASSWORD, "password", NEW, "again", NEW))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void signsOutEverywhere() {
        var desk = people.signedIn(mvc, officer);
        var phone = people.signedIn(mvc, officer);
        var somebodyElse = people.signedIn(mvc, people.somebody(Role.HEAD, "tak-pao"));
        desk.post("/account/sign-out-everywhere");

        assertThat(desk.isSignedIn()).isFalse();
        assertThat(phone.isSignedIn()).isFalse();
        assertThat(somebodyElse.isSignedIn()).isTrue();
    }

    @Test
    void anInvitationWorksOnce() {
        var invited = people.invited(Role.HEAD, "tak-pao");
        var path = invite(invited);
        var guest = new Guest(mvc);
        assertThat(guest.read(path).text()).contains(invited.email());

        assertThat(guest.post(path, "password", NEW, "again", NEW)).hasHeader("Location", "/desk");
        assertThat(guest.isSignedIn()).isTrue();
        assertThat(new Guest(mvc).get(path)).hasStatus(HttpStatus.GONE);
        assertThat(new Guest(mvc).post(path, "password", NEW, "again", NEW)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void aLaterInvitationReplacesEarlierOnes() {
        var invited = people.invited(Role.HEAD, "tak-pao");
        var first = invite(invited);
        var second = invite(invited);

        assertThat(new Guest(mvc).get(first)).hasStatus(HttpStatus.GONE);
        assertThat(new Guest(mvc).get(second)).hasStatusOk();
    }

    @Test
    void anInvitationEndsAfterAWeek() {
        var invited = people.invited(Role.HEAD, "tak-pao");
        var secret = own.invite(ActingAs.everywhere(Role.ADMINISTRATOR), invited);

        assertThat(at(OwnAccounts.INVITED.minusMinutes(1)).invited(secret)).isPresent();
        assertThat(at(OwnAccounts.INVITED.plusMinutes(1)).invited(secret)).isEmpty();
        assertThat(at(OwnAccounts.INVITED.plusMinutes(1)).accept(secret, NEW)).isEmpty();
    }

    @Test
    void anInvitationEndsWithTheAccountAndWithANewPassword() {
        var closed = invite(officer);
        accounts.close(ActingAs.everywhere(Role.ADMINISTRATOR), officer.id());
        accounts.reopen(ActingAs.everywhere(Role.ADMINISTRATOR), officer.id());
        assertThat(new Guest(mvc).get(closed)).hasStatus(HttpStatus.GONE);

        var forgotten = invite(officer);
        people.signedIn(mvc, officer).post("/account/password", "old", Guest.PASSWORD, "password", NEW, "again", NEW);
        assertThat(new Guest(mvc).get(forgotten)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void anInvitationForAForgottenPasswordEndsWhatWasOpen() {
        var phone = people.signedIn(mvc, officer);
        new Guest(mvc).post(invite(officer), "password", NEW, "again", NEW);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(actions()).startsWith("access.choose-password", "access.invite");
    }

    private String invite(Account account) {
        return "/invitation/"
                + own.invite(ActingAs.everywhere(Role.ADMINISTRATOR), account).value();
    }

    private OwnAccounts at(Duration later) {
        return new OwnAccounts(store, invitations, passwords, trail, Clock.offset(clock, later));
    }

    private List<String> actions() {
        return trail.everywhere(new Slice(Long.MAX_VALUE, 20, officer.email())).stream()
                .map(entry -> entry.change().action())
                .toList();
    }
}
