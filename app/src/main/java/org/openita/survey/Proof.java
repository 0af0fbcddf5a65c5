package org.openita.survey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A proof that a device worked for one answer: a number which, hashed with what follows from the form's token, begins with
 * many zero bits. It takes one hash to check, and nothing is kept to do so. {@code proof.js} finds it.
 */
final class Proof {

    private static final int CHALLENGE = 32;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private Proof() {}

    /** What the work is for: the form that carries this token, and no other. */
    static String challenge(String token) {
        var hash = OneTimeCode.sha256(("proof " + token).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, CHALLENGE);
    }

    /** Whether the number proves as much work as is asked for. */
    static boolean holds(String token, String number, int bits) {
        if (!NUMBER.matcher(number).matches()) {
            return false;
        }
        var text = challenge(token) + ":" + number;
        var hash = OneTimeCode.sha256(text.getBytes(StandardCharsets.US_ASCII));
        return new BigInteger(1, hash).bitLength() <= hash.length * Byte.SIZE - bits;
    }
}
