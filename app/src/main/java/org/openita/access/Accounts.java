package org.openita.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.AccountStore.NewAccount;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Who;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of this installation, as those see them who keep them. One administrator always remains. */
@Service
public class Accounts {

    private static final int MOST = 500;

    private final AccountStore store;
    private final GrantStore grants;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    Accounts(AccountStore store, GrantStore grants, Sessions sessions, AuditTrail trail, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Account> search(String words) {
        return grants.accounts(words.strip(), MOST);
    }

    @Transactional(readOnly = true)
    Account find(long account) {
        return store.find(account, grants.of(account)).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    @Transactional(readOnly = true)
    boolean isTaken(String email) {
        return store.isTaken(email);
    }

    /** Makes an account with its first role; its person chooses the password by an invitation. */
    @Transactional
    public long open(Who who, NewAccount account, Grant grant) {
        var id = store.add(account, clock.instant());
        grants.add(id, grant);
        record(who, "access.open-account", account.email(), grant.agency(), Map.of(), Map.of("name", account.name()));
        record(who, "access.grant", account.email(), grant.agency(), Map.of(), described(grant));
        return id;
    }

    @Transactional
    void grant(Actor actor, long account, Grant grant) {
        var known = find(account);
        if (grants.add(account, grant)) {
            record(actor.who(), "access.grant", known.email(), grant.agency(), Map.of(), described(grant));
        }
    }

    @Transactional
    void withdraw(Actor actor, long account, Grant grant) {
        var known = find(account);
        grants.lockAdministrators();
        if (grants.remove(account, grant)) {
            keepAnAdministrator();
            record(actor.who(), "access.withdraw", known.email(), grant.agency(), described(grant), Map.of());
        }
    }

    /** Closes the account at once, wherever it is signed in. */
    @Transactional
    void close(Actor actor, long account) {
        var known = find(account);
        grants.lockAdministrators();
        if (store.close(account)) {
            keepAnAdministrator();
            sessions.endAll(account);
            record(actor.who(), "access.close-account", known.email(), Optional.empty(), Map.of(), Map.of());
        }
    }

    @Transactional
    void reopen(Actor actor, long account) {
        var known = find(account);
        if (store.reopen(account)) {
            record(actor.who(), "access.reopen-account", known.email(), Optional.empty(), Map.of(), Map.of());
        }
    }

    /** Signs the account out wherever it is signed in. */
    @Transactional
    void signOut(Actor actor, long account) {
        var known = find(account);
        sessions.endAll(account);
        record(actor.who(), "access.sign-out", known.email(), Optional.empty(), Map.of(), Map.of());
    }

    /** Closes what a demonstration left in the database, and takes the passwords away that everybody knows. */
    @Transactional
    void closeDemonstration() {
        store.closeDemoAccounts().forEach(sessions::endAll);
    }

    private void keepAnAdministrator() {
        if (grants.administrators() == 0) {
            throw new Refused(RefusalCode.LAST_ADMINISTRATOR);
        }
    }

    private static Map<String, Object> described(Grant grant) {
        return grant.unit().isPresent()
                ? Map.of("role", grant.role().name(), "unit", grant.unit().get())
                : Map.of("role", grant.role().name());
    }

    private void record(
            Who who,
            String action,
            String subject,
            Optional<AgencyCode> agency,
            Map<String, Object> before,
            Map<String, Object> after) {
        trail.record(new Change(who, agency.map(AgencyCode::value), action, subject, before, after));
    }
}
