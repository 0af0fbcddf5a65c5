package org.openita.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office file again without the moment of its making, so that the same content has the same bytes. */
final class FixedZip {

    /** Not the first moment that the format knows: for that one the time zone of the machine is written, too. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    static byte[] of(byte[] zip) {
        var packed = new ByteArrayOutputStream(zip.length);
        try (var source = new ZipInputStream(new ByteArrayInputStream(zip));
                var target = new ZipOutputStream(packed)) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(MOMENT);
                target.putNextEntry(copy);
                source.transferTo(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
