package org.openita.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openita.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id, and says which passwords will not do. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder argon2;

    /** The hash of no password that anybody has: checking against it takes as long as against a real one. */
    private final String nobodys;

    @Autowired
    Passwords() {
        this(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
    }

    Passwords(PasswordEncoder argon2) {
        this.argon2 = argon2;
        this.nobodys = hash("no password of anybody");
    }

    String hash(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    /** Whether the password is the one; takes the same time where there is none to compare with. */
    boolean match(String password, Optional<String> hash) {
        var tried = password.length() <= LONGEST ? password : "";
        var matches = argon2.matches(tried, hash.orElse(nobodys));
        return matches && hash.isPresent() && !tried.isEmpty();
    }

    /** What is wrong with a new password for the account of this address. */
    static List<Problem> problems(String password, String again, String email) {
        if (password.length() < SHORTEST) {
            return List.of(Problem.of("password", "access.problem.password-short", Integer.toString(SHORTEST)));
        }
        if (password.length() > LONGEST) {
            return List.of(Problem.of("password", "access.problem.password-long", Integer.toString(LONGEST)));
        }
        if (password.equalsIgnoreCase(email) || password.chars().distinct().count() < SHORTEST / 3) {
            return List.of(Problem.of("password", "access.problem.password-weak"));
        }
        return password.equals(again) ? List.of() : List.of(Problem.of("again", "access.problem.password-differs"));
    }
}
