package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SignInAttemptsIT {

    private static final Instant NOON = Instant.parse("2026-01-15T05:00:00Z");

    @Autowired
    AccountStore store;

    @Autowired
    AuditTrail trail;

    @Autowired
    Accounts accounts;

    @Autowired
    SignInAttempts attempts;

    @Autowired
    JdbcClient jdbc;

    private AccountFixture people;
    private Account officer;

    @BeforeEach
    void anOfficer() {
        people = new AccountFixture(accounts);
        officer = people.somebody(Role.OFFICER, "tak-pao");
    }

    @Test
    void everyFailureAfterTheFifthLocksForTwiceAsLong() {
        var now = NOON;
        for (int failures = 1; failures < AccountStore.TRIES; failures++) {
            fail(now);
            assertThat(lockedUntil()).as("after %s", failures).isEmpty();
        }
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            fail(now);
            assertThat(lockedUntil()).contains(now.plus(Duration.ofMinutes(minutes)));
            now = lockedUntil().orElseThrow();
        }
    }

    @Test
    void tryingWhileLockedChangesNothing() {
        lock();
        var until = lockedUntil();
        fail(NOON.plusSeconds(59));
        assertThat(lockedUntil()).isEqualTo(until);
    }

    @Test
    void theRightPasswordCountsAgainOnceTheTimeIsOver() {
        lock();
        assertThat(succeeds(NOON.plusSeconds(59))).isFalse();
        assertThat(succeeds(NOON.plusSeconds(60))).isTrue();
        assertThat(lockedUntil()).isEmpty();

        fail(NOON.plusSeconds(61));
        assertThat(lockedUntil()).as("the count begins anew").isEmpty();
    }

    @Test
    void aLockIsRemembered() {
        lock();
        assertThat(trail.everywhere(new Slice(Long.MAX_VALUE, 5, officer.email())))
                .first()
                .satisfies(entry -> assertThat(entry.change().action()).isEqualTo("access.lock"));
    }

    @Test
    void everyAttemptHashesOnceWhoeverItIs() {
        var closed = people.somebody(Role.OFFICER, "tak-pao");
        accounts.close(ActingAs.everywhere(Role.ADMINISTRATOR), closed.id());
        var invited = people.invited(Role.OFFICER, "tak-pao");
        lock();
        for (var email : List.of("nobody@people.example", closed.email(), invited.email(), officer.email(), "")) {
            for (var password : List.of(Guest.PASSWORD, "", "x".repeat(100_000))) {
                var encoder = new Counting();
                var signIns = new SignIns(attempts(NOON), new Passwords(encoder));
                assertThat(signIns.attempt(email, password)).isEmpty();
                assertThat(encoder.compared).as(email).hasSize(1);
            }
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void manyAttemptsAtOnceGainNothing() throws InterruptedException {
        var encoder = new Counting();
        var signIns = new SignIns(attempts, new Passwords(encoder));
        var hash = store.password(officer.id()).orElseThrow();
        var together = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(20)) {
            for (int number = 0; number < 60; number++) {
                var password = "guess " + number;
                crowd.execute(() -> {
                    awaited(together);
                    signIns.attempt(officer.email(), password);
                });
            }
            together.countDown();
        } finally {
            jdbc.sql("delete from account where id = :id")
                    .param("id", officer.id())
                    .update();
        }
        assertThat(encoder.compared.stream().filter(hash::equals)).hasSize(AccountStore.TRIES);
        assertThat(encoder.compared).hasSize(60);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lock() {
        for (int tries = 0; tries < AccountStore.TRIES; tries++) {
            fail(NOON);
        }
    }

    private void fail(Instant now) {
        assertThat(new SignIns(attempts(now), new Passwords(new Counting())).attempt(officer.email(), "wrong"))
                .isEmpty();
    }

    private boolean succeeds(Instant now) {
        return new SignIns(attempts(now), new Passwords())
                .attempt(officer.email(), Guest.PASSWORD)
                .isPresent();
    }

    private Optional<Instant> lockedUntil() {
        return accounts.find(officer.id()).lockedUntil();
    }

    private SignInAttempts attempts(Instant now) {
        return new SignInAttempts(store, trail, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Takes no password for right, and remembers what was compared. */
    private static final class Counting implements PasswordEncoder {

        private final List<String> compared = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String encode(@Nullable CharSequence password) {
            return "nobody's";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared.add(String.valueOf(hash));
            return false;
        }
    }
}
