package org.openita.access;

import java.util.Optional;
import java.util.UUID;
import org.openita.access.AccountStore.NewAccount;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Accounts of people who exist for one test. */
final class AccountFixture {

    private static final String HASH = new Passwords().hash(Guest.PASSWORD);

    private final Accounts accounts;

    AccountFixture(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody with a password of their own and this role in the agency. */
    Account somebody(Role role, String agency) {
        return open(new Grant(role, Optional.of(new AgencyCode(agency)), Optional.empty()), Optional.of(HASH));
    }

    Account administrator() {
        return open(new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty()), Optional.of(HASH));
    }

    /** Somebody who has not chosen a password yet. */
    Account invited(Role role, String agency) {
        return open(new Grant(role, Optional.of(new AgencyCode(agency)), Optional.empty()), Optional.empty());
    }

    Guest signedIn(MockMvcTester mvc, Account account) {
        var guest = new Guest(mvc);
        guest.signIn(account.email(), Guest.PASSWORD);
        return guest;
    }

    private Account open(Grant grant, Optional<String> hash) {
        var email = UUID.randomUUID() + "@people.example";
        return accounts.find(accounts.open(Who.SYSTEM, new NewAccount(email, "ผู้ทดสอบ", hash, false), grant));
    }
}
