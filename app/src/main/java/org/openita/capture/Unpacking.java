package org.openita.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads content up to a limit, packed or not: what unpacks to more is turned away as it passes the limit. */
final class Unpacking {

    private static final int PIECE = 16_384;

    private Unpacking() {}

    static byte[] read(InputStream content, int most) throws IOException {
        var kept = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (kept.size() + read > most) {
                throw new TooLarge();
            }
            kept.write(piece, 0, read);
        }
        return kept.toByteArray();
    }

    static byte[] unpack(byte[] packed, String encoding, int most) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> read(new GZIPInputStream(new ByteArrayInputStream(packed)), most);
            case "deflate" -> read(new InflaterInputStream(new ByteArrayInputStream(packed)), most);
            default -> throw new ZipException("packed in a way nobody asked for: " + encoding);
        };
    }

    /** More than the limit came. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large");
        }
    }
}
