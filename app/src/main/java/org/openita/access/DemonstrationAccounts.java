package org.openita.access;

import java.time.Clock;
import java.util.Optional;
import org.openita.access.AccountStore.NewAccount;
import org.openita.platform.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that everybody may try, in a demonstration and nowhere else. */
@Service
public class DemonstrationAccounts {

    private final AccountStore store;
    private final GrantStore grants;
    private final Passwords passwords;
    private final Settings settings;
    private final Clock clock;

    DemonstrationAccounts(AccountStore store, GrantStore grants, Passwords passwords, Settings settings, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the account if it is not there. */
    @Transactional
    public void open(String email, String name, String password, Grant grant) {
        if (!settings.demo()) {
            throw new IllegalStateException("accounts of the demonstration exist in it alone");
        }
        if (!store.isTaken(email)) {
            var account = new NewAccount(email, name, Optional.of(passwords.hash(password)), true);
            grants.add(store.add(account, clock.instant()), grant);
        }
    }
}
