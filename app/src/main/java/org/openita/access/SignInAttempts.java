package org.openita.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts to sign in, and locks an account for longer and longer after {@value AccountStore#TRIES} failures. */
@Service
class SignInAttempts {

    private final AccountStore store;
    private final AuditTrail trail;
    private final Clock clock;

    SignInAttempts(AccountStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Counts an attempt as failed until it succeeds, so that many at once gain nothing; nothing where none is open. */
    @Transactional
    public Optional<Attempt> begin(String email) {
        return store.beginAttempt(email, clock.instant());
    }

    @Transactional
    public void succeeded(Attempt attempt) {
        store.forgetAttempts(attempt.account().id());
    }

    @Transactional
    public void failed(Attempt attempt) {
        attempt.lockedUntil()
                .ifPresent(until -> trail.record(new Change(
                        Who.SYSTEM,
                        Optional.empty(),
                        "access.lock",
                        attempt.email(),
                        Map.of(),
                        Map.of("lockedUntil", until.toString()))));
    }

    /**
     * An attempt that has been counted.
     *
     * @param password the hash of the account's password, if it has one
     * @param lockedUntil when the account opens again, should this attempt fail
     */
    record Attempt(SignedInAccount account, String email, Optional<String> password, Optional<Instant> lockedUntil) {}
}
