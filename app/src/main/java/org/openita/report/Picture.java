package org.openita.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A PNG or JPEG image, for instance the seal of an agency, with the words that stand for it. */
public final class Picture {

    private final byte[] bytes;
    private final String alternative;

    public Picture(byte[] bytes, String alternative) {
        this.bytes = bytes.clone();
        this.alternative = alternative;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String alternative() {
        return alternative;
    }

    public boolean isPng() {
        return bytes.length > 1 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
    }

    /** The picture as an address that holds it, for a page that must show no other. */
    public String address() {
        return "data:image/%s;base64,%s"
                .formatted(isPng() ? "png" : "jpeg", Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && Arrays.equals(bytes, picture.bytes)
                && alternative.equals(picture.alternative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + alternative.hashCode();
    }

    /** Names the content by its hash: a document's printed form identifies the document. */
    @Override
    public String toString() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "Picture[" + HexFormat.of().formatHex(hash) + ", " + alternative + "]";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
