package org.openita.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an opened form carries: a random number that makes one answer of however many times it is sent, and the minute it
 * was opened, both signed. Nothing of it is kept but the receipt that follows from the number.
 */
final class StartToken {

    private static final int NUMBER = 16;
    private static final int SIGNATURE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] number;
    private final Instant opened;

    private StartToken(byte[] number, Instant opened) {
        this.number = number;
        this.opened = opened;
    }

    static StartToken at(Instant now) {
        var number = new byte[NUMBER];
        RANDOM.nextBytes(number);
        return new StartToken(number, minute(now));
    }

    private static Instant minute(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() / 60 * 60);
    }

    /** As a form carries it for a link; it holds for no other. */
    String signed(byte[] key, String link) {
        var content = content();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(content.length + SIGNATURE)
                        .put(content)
                        .put(signature(key, link, content))
                        .array());
    }

    /** Reads what a form sent; nothing where it was not signed by this key for this link. */
    static Optional<StartToken> read(byte[] key, String link, String sent) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != NUMBER + Integer.BYTES + SIGNATURE) {
            return Optional.empty();
        }
        var content = Arrays.copyOf(bytes, NUMBER + Integer.BYTES);
        var signature = Arrays.copyOfRange(bytes, content.length, bytes.length);
        if (!MessageDigest.isEqual(signature, signature(key, link, content))) {
            return Optional.empty();
        }
        var minutes = ByteBuffer.wrap(content, NUMBER, Integer.BYTES).getInt();
        return Optional.of(new StartToken(Arrays.copyOf(content, NUMBER), Instant.ofEpochSecond(minutes * 60L)));
    }

    /** Proves the answer later; the same however often the form is sent. */
    OneTimeCode receipt() {
        return OneTimeCode.of(OneTimeCode.sha256(number));
    }

    Duration takenUntil(Instant now) {
        return Duration.between(opened, now);
    }

    private byte[] content() {
        return ByteBuffer.allocate(NUMBER + Integer.BYTES)
                .put(number)
                .putInt(Math.toIntExact(opened.getEpochSecond() / 60))
                .array();
    }

    private static byte[] signature(byte[] key, String link, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(link.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
