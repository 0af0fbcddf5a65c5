package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.audit.AuditTrail;
import org.openita.audit.Entry;
import org.openita.audit.Slice;
import org.openita.platform.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AccountsIT {

    private static final Actor ADMINISTRATOR = ActingAs.everywhere(Role.ADMINISTRATOR);
    private static final Grant EVERYTHING = new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    private AccountFixture people;
    private Account officer;
    private Account administrator;
    private Guest guest;

    @BeforeEach
    void anOfficerAndAnAdministrator() {
        people = new AccountFixture(accounts);
        officer = people.somebody(Role.OFFICER, "tak-pao");
        administrator = people.administrator();
        guest = people.signedIn(mvc, administrator);
    }

    @Test
    void aClosedAccountHasLostEverythingAtOnce() {
        var session = people.signedIn(mvc, officer);
        assertThat(session.isSignedIn()).isTrue();
        guest.post("/accounts/" + officer.id() + "/close");

        assertThat(session.isSignedIn()).isFalse();
        assertThat(people.signedIn(mvc, officer).isSignedIn()).isFalse();

        guest.post("/accounts/" + officer.id() + "/reopen");
        assertThat(session.isSignedIn()).as("the old session").isFalse();
        assertThat(people.signedIn(mvc, officer).isSignedIn()).isTrue();
        assertThat(actionsOn(officer)).startsWith("access.reopen-account", "access.close-account");
    }

    @Test
    void aWithdrawnRoleIsLostAtOnce() {
        var session = people.signedIn(mvc, officer);
        assertThat(session.get("/agencies/tak-pao/audit")).hasStatusOk();
        guest.post("/accounts/" + officer.id() + "/grants/withdraw", "role", "OFFICER", "agency", "tak-pao");

        assertThat(session.get("/agencies/tak-pao/audit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(session.isSignedIn()).isTrue();
        assertThat(entriesOn(officer).getFirst().change())
                .satisfies(change -> assertThat(change.action()).isEqualTo("access.withdraw"))
                .satisfies(change -> assertThat(change.who().id()).isEqualTo(administrator.id()))
                .satisfies(change -> assertThat(change.agency()).contains("tak-pao"))
                .satisfies(change -> assertThat(change.before()).containsEntry("role", "OFFICER"))
                .satisfies(change -> assertThat(change.after()).isEmpty());
    }

    @Test
    void aNewRoleHoldsAtOnceAndIsGivenOnce() {
        var session = people.signedIn(mvc, officer);
        var path = "/accounts/" + officer.id() + "/grants";
        for (int times = 0; times < 2; times++) {
            assertThat(guest.post(path, "role", "HEAD", "agency", "example-town"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(session.get("/agencies/example-town/audit")).hasStatusOk();
        assertThat(actionsOn(officer)).containsExactly("access.grant", "access.grant", "access.open-account");
    }

    @Test
    void nobodyIsSignedInAnywhereAfterAnAdministratorSaidSo() {
        var session = people.signedIn(mvc, officer);
        guest.post("/accounts/" + officer.id() + "/sign-out");

        assertThat(session.isSignedIn()).isFalse();
        assertThat(actionsOn(officer)).first().isEqualTo("access.sign-out");
    }

    @Test
    void rolesOfOneAgencyAreNotGivenForAll() {
        var path = "/accounts/" + officer.id() + "/grants";
        assertThat(guest.post(path, "role", "OFFICER", "agency", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(guest.post(path, "role", "EMPEROR", "agency", "tak-pao"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(guest.post(path, "role", "OFFICER", "agency", "no-such-agency"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accounts.find(officer.id()).grants()).isEqualTo(officer.grants());
    }

    @Test
    void anAgencyIsFoundByItsNameAndChosenWhereSeveralMatch() {
        var path = "/accounts/" + officer.id() + "/grants";
        var several = guest.post(path, "role", "HEAD", "agency", "เทศบาล");
        assertThat(several).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Guest.document(several).select("select[name=agency] option").eachAttr("value"))
                .contains("example-town")
                .doesNotContain("tak-pao");

        assertThat(guest.post(path, "role", "HEAD", "agency", "เทศบาลเมืองตัวอย่าง"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(accounts.find(officer.id()).grants())
                .extracting(grant -> grant.agency().orElseThrow().value())
                .containsExactlyInAnyOrder("tak-pao", "example-town");
    }

    @Test
    void tenThousandAgenciesDoNotSwellTheForm() {
        jdbc.sql("""
                insert into agency (code, name_th, name_en, type_code, province_code, fictional)
                select 'many-' || n, 'หน่วยงานที่ ' || n, 'Agency ' || n, 'pao', 'TH-63', true
                from generate_series(1, 10000) n
                """).update();
        var form = guest.get("/accounts/new");
        assertThat(form.getResponse().getContentAsByteArray().length).isLessThan(20_000);
        assertThat(Guest.document(form).select("datalist")).isEmpty();

        var several = guest.post("/accounts/" + officer.id() + "/grants", "role", "HEAD", "agency", "หน่วยงานที่ 77");
        assertThat(several).as("a name in full").hasStatus(HttpStatus.SEE_OTHER);
        var many = guest.post("/accounts/" + officer.id() + "/grants", "role", "HEAD", "agency", "หน่วยงานที่");
        assertThat(Guest.document(many).select("select[name=agency] option")).hasSize(51);
    }

    @Test
    void namesAndAddressesAreTextWhateverTheyHold() {
        var name = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        assertThat(guest.post(
                        "/accounts",
                        "name",
                        name,
                        "email",
                        "a'b`c&d@people.example",
                        "role",
                        "HEAD",
                        "agency",
                        "tak-pao"))
                .hasStatusOk();
        for (var path : List.of("/accounts", "/audit")) {
            var page = guest.read(path);
            assertThat(page.text()).as(path).contains("a'b`c&d@people.example");
            assertThat(page.select("script:not([src^=/assets/]), img")).as(path).isEmpty();
        }
        assertThat(guest.read("/accounts?words=%22%3E%3Cscript%3E").select("script:not([src^=/assets/])"))
                .isEmpty();
        assertThat(guest.post("/accounts", "name", "x", "email", "\"><script>@people.example", "role", "HEAD"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void anAddressHasOneAccount() {
        var again = guest.post(
                "/accounts", "name", "x", "email", officer.email().toUpperCase(Locale.ROOT), "role", "ASSESSOR");
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Guest.document(again).select("#email-problem")).hasSize(1);
    }

    @Test
    void theLastAdministratorRemains() {
        jdbc.sql("delete from account_grant where role = 'ADMINISTRATOR' and account_id <> :id")
                .param("id", administrator.id())
                .update();
        assertThat(guest.post("/accounts/" + administrator.id() + "/close")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void oneAdministratorRemainsWhenTwoAreWithdrawnAtOnce() throws Exception {
        var others = jdbc.sql("""
                        delete from account_grant where role = 'ADMINISTRATOR' and account_id not in (:ids) returning account_id
                        """)
                .param("ids", Set.of(administrator.id(), officer.id()))
                .query((row, number) -> row.getLong(1))
                .list();
        accounts.grant(ADMINISTRATOR, officer.id(), EVERYTHING);
        var together = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var refusals = List.of(officer, administrator).stream()
                    .map(account -> two.submit(() -> {
                        together.await();
                        accounts.withdraw(ADMINISTRATOR, account.id(), EVERYTHING);
                        return account;
                    }))
                    .toList()
                    .stream()
                    .filter(withdrawal -> {
                        try {
                            withdrawal.get();
                            return false;
                        } catch (ExecutionException | InterruptedException refused) {
                            return refused.getCause() instanceof Refused;
                        }
                    })
                    .count();
            assertThat(refusals).isEqualTo(1);
        } finally {
            others.forEach(other -> accounts.grant(ADMINISTRATOR, other, EVERYTHING));
            jdbc.sql("delete from account where id in (:ids)")
                    .param("ids", Set.of(administrator.id(), officer.id()))
                    .update();
        }
    }

    private List<String> actionsOn(Account account) {
        return entriesOn(account).stream().map(entry -> entry.change().action()).toList();
    }

    private List<Entry> entriesOn(Account account) {
        return trail.everywhere(new Slice(Long.MAX_VALUE, 20, account.email()));
    }
}
