package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final int BITS = 12;
    private static final byte[] KEY = "key".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void aProofHoldsForTheFormItWasMadeForAndForNoOther() {
        var number = work("token", BITS);
        assertThat(Proof.holds("token", number, BITS)).isTrue();
        assertThat(Proof.holds("another", number, BITS)).isFalse();
    }

    @Test
    void moreWorkThanWasDoneIsNotProved() {
        var number = work("token", 4);
        assertThat(Proof.holds("token", number, 200)).isFalse();
    }

    @Test
    void whatIsNoNumberProvesNothing() {
        for (var sent : new String[] {"", "x", "-1", "1".repeat(13), "๑"}) {
            assertThat(Proof.holds("token", sent, 0)).as(sent).isFalse();
        }
    }

    @Test
    void aWaitIsOverAfterAMinuteForTheFormItWasSignedFor() {
        var since = SignedWait.since(NOW, KEY, "token");
        assertThat(SignedWait.isOurs(since, KEY, "token")).isTrue();
        assertThat(SignedWait.isOver(since, NOW.plusSeconds(59))).isFalse();
        assertThat(SignedWait.isOver(since, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void aWaitOfAnotherFormOrOfOnesOwnMakingIsNone() {
        var since = SignedWait.since(NOW, KEY, "token");
        assertThat(SignedWait.isOurs(since, KEY, "another")).isFalse();
        assertThat(SignedWait.isOurs("1" + since.substring(1).replaceFirst("^\\d", "0"), KEY, "token"))
                .isFalse();
        assertThat(SignedWait.isOurs("", KEY, "token")).isFalse();
    }

    static String work(String token, int bits) {
        var number = 0;
        while (!Proof.holds(token, Integer.toString(number), bits)) {
            number++;
        }
        return Integer.toString(number);
    }
}
