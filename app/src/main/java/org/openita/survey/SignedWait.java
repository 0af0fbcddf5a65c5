package org.openita.survey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** When somebody was asked to wait, signed for one form: the way of those whose browser runs no scripts. */
final class SignedWait {

    static final Duration LEAST = Duration.ofSeconds(60);

    private static final Pattern SENT = Pattern.compile("(\\d{1,12})-([0-9a-f]{32})");
    private static final int SIGNATURE = 16;

    private SignedWait() {}

    /** For the form that carries this token. */
    static String since(Instant now, byte[] key, String token) {
        var seconds = Long.toString(now.getEpochSecond());
        return seconds + "-" + signature(key, token, seconds);
    }

    /** Whether it is ours, for this form. */
    static boolean isOurs(String sent, byte[] key, String token) {
        var parts = SENT.matcher(sent);
        return parts.matches()
                && MessageDigest.isEqual(
                        parts.group(2).getBytes(StandardCharsets.US_ASCII),
                        signature(key, token, parts.group(1)).getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether what is ours is old enough. */
    static boolean isOver(String ours, Instant now) {
        var since = Instant.ofEpochSecond(Long.parseLong(ours.substring(0, ours.indexOf('-'))));
        return !now.isBefore(since.plus(LEAST));
    }

    private static String signature(byte[] key, String token, String seconds) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var content = "wait " + token + " " + seconds;
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)), SIGNATURE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
