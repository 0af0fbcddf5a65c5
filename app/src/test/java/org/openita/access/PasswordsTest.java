package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private static final String GOOD = "correct horse battery staple";
    private final Passwords passwords = new Passwords();

    @Test
    void areHashedWithArgon2idAndASaltOfTheirOwn() {
        assertThat(passwords.hash(GOOD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash(GOOD)).isNotEqualTo(passwords.hash(GOOD));
    }

    @Test
    void matchTheirOwnHashAlone() {
        var hash = Optional.of(passwords.hash(GOOD));
        assertThat(passwords.match(GOOD, hash)).isTrue();
        assertThat(passwords.match(GOOD + " ", hash)).isFalse();
        assertThat(passwords.match("", hash)).isFalse();
        assertThat(passwords.match(GOOD, Optional.empty())).isFalse();
        assertThat(passwords.match("no password of anybody", Optional.empty())).isFalse();
        assertThat(passwords.match("", Optional.of(passwords.hash("")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "correct horse battery staple, correct horse battery staple, ''",
        "รหัสผ่านภาษาไทยยาวพอ, รหัสผ่านภาษาไทยยาวพอ, ''",
        "eleven char, eleven char, access.problem.password-short",
        "aaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaa, access.problem.password-weak",
        "Somebody@people.example, Somebody@people.example, access.problem.password-weak",
        "correct horse battery staple, correct horse battery stable, access.problem.password-differs"
    })
    void haveFewRules(String password, String again, String problem) {
        var problems = Passwords.problems(password, again, "somebody@people.example").stream()
                .map(found -> found.message())
                .toList();
        assertThat(String.join(",", problems)).isEqualTo(problem);
    }
}
