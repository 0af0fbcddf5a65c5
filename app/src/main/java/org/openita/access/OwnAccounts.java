package org.openita.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account: choose a password, by invitation or by knowing the old one. */
@Service
class OwnAccounts {

    static final Duration INVITED = Duration.ofDays(7);

    private final AccountStore store;
    private final InvitationStore invitations;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Clock clock;

    OwnAccounts(AccountStore store, InvitationStore invitations, Passwords passwords, AuditTrail trail, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new invitation for the account; it is told once, and earlier ones end. */
    @Transactional
    Secret invite(Actor actor, Account account) {
        var secret = Secret.random("");
        invitations.replace(account.id(), secret, clock.instant().plus(INVITED));
        record(actor.who(), "access.invite", account.email());
        return secret;
    }

    /** Whose open invitation it is. */
    @Transactional(readOnly = true)
    Optional<Account> invited(Secret secret) {
        return invitations.account(secret, clock.instant()).flatMap(id -> store.find(id, List.of()));
    }

    /** Uses an invitation up; nothing where it is no longer open. */
    @Transactional
    Optional<SignedInAccount> accept(Secret secret, String password) {
        return invited(secret)
                .filter(account -> invitations.removeOf(account.id()) > 0)
                .map(account -> changed(account, password, "access.choose-password"));
    }

    /** Whether the old password was right, and the new one holds now. An open invitation ends. */
    @Transactional
    boolean change(Account account, String old, String password) {
        if (!passwords.match(old, store.password(account.id()))) {
            return false;
        }
        invitations.removeOf(account.id());
        changed(account, password, "access.change-password");
        return true;
    }

    private SignedInAccount changed(Account account, String password, String action) {
        store.setPassword(account.id(), passwords.hash(password));
        record(new Who(Who.Kind.ACCOUNT, account.id(), account.name()), action, account.email());
        return new SignedInAccount(account.id());
    }

    private void record(Who who, String action, String email) {
        trail.record(new Change(who, Optional.empty(), action, email, Map.of(), Map.of()));
    }
}
