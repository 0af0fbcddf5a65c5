package org.openita.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Signing in with a password. Whatever the reason for a refusal, it takes the same time and is told in the same words:
 * an unknown address, a closed or locked account and a wrong password cannot be told apart.
 */
@Service
class SignIns {

    private final SignInAttempts attempts;
    private final Passwords passwords;

    SignIns(SignInAttempts attempts, Passwords passwords) {
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /** The account, if the password is its own and it is open to attempts now. Counted before it is checked. */
    Optional<SignedInAccount> attempt(String email, String password) {
        var attempt = attempts.begin(email.strip().toLowerCase(Locale.ROOT));
        if (passwords.match(password, attempt.flatMap(SignInAttempts.Attempt::password))) {
            attempts.succeeded(attempt.orElseThrow());
            return attempt.map(SignInAttempts.Attempt::account);
        }
        attempt.ifPresent(attempts::failed);
        return Optional.empty();
    }
}
