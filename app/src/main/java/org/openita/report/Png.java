package org.openita.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a drawing as PNG; for flat colours as small as the writer of the JDK, and several times faster. */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;

    private Png() {}

    static byte[] of(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var png = new DataOutputStream(bytes)) {
            png.writeLong(SIGNATURE);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(image.getWidth());
            fields.writeInt(image.getHeight());
            fields.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
            chunk(png, "IHDR", header.toByteArray());
            chunk(png, "IDAT", pixels(image));
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        var packed = new ByteArrayOutputStream(1 << 16);
        var deflater = new Deflater(4);
        try (var target = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            var colours = new int[width];
            // Each line begins with the number of its filter: none.
            var line = new byte[1 + 3 * width];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, colours, 0, width);
                for (int x = 0; x < width; x++) {
                    line[3 * x + 1] = (byte) (colours[x] >> 16);
                    line[3 * x + 2] = (byte) (colours[x] >> 8);
                    line[3 * x + 3] = (byte) colours[x];
                }
                target.write(line);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) sum.getValue());
    }
}
