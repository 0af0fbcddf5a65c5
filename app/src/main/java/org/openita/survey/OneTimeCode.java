package org.openita.survey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.framework.Digits;

/**
 * A text of letters and digits that cannot be mistaken for one another, drawn at random: a code that lets one person
 * answer once, or the receipt of an answer. Only its hash is kept.
 */
public record OneTimeCode(String value) {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one; 31 letters to the power of 12 are 59 bits. */
    static OneTimeCode random() {
        return new OneTimeCode(random(LENGTH));
    }

    /** As many random letters as wanted. */
    static String random(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** Made of a hash, so that the same hash gives the same text. */
    static OneTimeCode of(byte[] hash) {
        var number = new BigInteger(1, hash);
        var letters = BigInteger.valueOf(LETTERS.length());
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            var parts = number.divideAndRemainder(letters);
            text.append(LETTERS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return new OneTimeCode(text.toString());
    }

    /** As somebody typed it: capitals, spaces, dashes and what cannot be seen do not matter, and digits may be Thai. */
    static Optional<OneTimeCode> typed(String text) {
        var plain =
                BETWEEN.matcher(Digits.arabic(text).toLowerCase(Locale.ROOT)).replaceAll("");
        return plain.length() == LENGTH && plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(new OneTimeCode(plain))
                : Optional.empty();
    }

    /** In groups that are easy to read aloud: {@code k7f2-m9qd-2xhw}. */
    public String readable() {
        return value.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    /** SHA-256. */
    byte[] hash() {
        return sha256(value.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
