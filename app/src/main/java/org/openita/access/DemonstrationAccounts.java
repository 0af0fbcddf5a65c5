package org.openita.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** By password: all accounts have the one that everybody knows, so that one hash does for them. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    private final List<SignInPage.Example> examples = new CopyOnWriteArrayList<>();

    DemonstrationAccounts(AccountStore store, GrantStore grants, Passwords passwords, Settings settings, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes the account if it is not there, and shows it to whoever wants to sign in.
     *
     * @throws DatabaseOfProduction where others than those of a demonstration have accounts
     */
    @Transactional
    public void open(String email, String name, String password, Grant grant) {
        if (!settings.demo()) {
            throw new IllegalStateException("accounts of the demonstration exist in it alone");
        }
        if (store.hasAccountsOfProduction()) {
            throw new DatabaseOfProduction();
        }
        if (store.withEmail(email).isEmpty()) {
            make(email, name, hashes.computeIfAbsent(password, passwords::hash), grant);
        }
        examples.add(new SignInPage.Example(email, name));
    }

    private void make(String email, String name, String hash, Grant grant) {
        if (store.isTaken(email)) {
            store.reopenDemoAccount(email, hash);
        } else {
            grants.add(store.add(new NewAccount(email, name, Optional.of(hash), true), clock.instant()), grant);
        }
    }

    /** The accounts to try, in the order they were opened; none where there is no demonstration. */
    List<SignInPage.Example> examples() {
        return List.copyOf(examples);
    }
}
